using System.Text.Json.Nodes;
using Line.Simulator.Content;

namespace Line.Simulator.RichMenus;

/// <summary>A rich menu and its picture, once it has one.</summary>
internal sealed record RichMenu(string Id, JsonObject Definition)
{
    public StoredContent? Image { get; init; }

    public JsonArray Areas => (Definition["areas"] as JsonArray) ?? [];

    public int Width => Definition["size"]!["width"]!.GetValue<int>();

    public int Height => Definition["size"]!["height"]!.GetValue<int>();

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["richMenuId"] = Id };
        foreach (var (name, value) in Definition)
            json[name] = value?.DeepClone();
        return json;
    }
}

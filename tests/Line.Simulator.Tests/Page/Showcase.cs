using System.Text.Json;
using System.Text.Json.Nodes;

namespace Line.Simulator.Tests.Page;

/// <summary>Flex containers of other projects' test data, read where they lie beside the repository.</summary>
internal static class Showcase
{
    private const string File = "shared/line/fixtures/flex-containers.jsonl";

    public static string? Path { get; } = Find();

    public static IEnumerable<(string Name, JsonObject Container)> Containers() =>
        System.IO.File.ReadLines(Path!).Where(line => line.Length > 0).Select(line =>
        {
            var entry = JsonNode.Parse(line)!;
            var origin = entry["source"]!["origin"]!.GetValue<string>();
            return (System.IO.Path.GetFileNameWithoutExtension(origin), entry["body"]!.DeepClone().AsObject());
        });

    /// <summary>Every text a reader should find on the screen.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject part when part["type"]?.GetValue<string>() is "text" && part["contents"] is JsonArray spans => spans.SelectMany(Texts),
        JsonObject part when part["type"]?.GetValue<string>() is "text" or "span" => part["text"] is { } text ? [text.GetValue<string>()] : [],
        JsonObject part when part["type"]?.GetValue<string>() is "button" => part["action"]?["label"] is { } label ? [label.GetValue<string>()] : [],
        JsonObject part => part.SelectMany(property => Texts(property.Value)),
        JsonArray parts => parts.SelectMany(Texts),
        _ => [],
    };

    public static int Count(JsonNode? node, string type) => node switch
    {
        JsonObject part => (part["type"] is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == type ? 1 : 0)
            + part.Sum(property => Count(property.Value, type)),
        JsonArray parts => parts.Sum(part => Count(part, type)),
        _ => 0,
    };

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, File);
            if (System.IO.File.Exists(path))
                return path;
        }
        return null;
    }
}

using System.Text.Json.Serialization;

namespace Line.Messaging;

internal sealed record RichMenuList
{
    [JsonPropertyName("richmenus")]
    public IReadOnlyList<StoredRichMenu> RichMenus { get => field ?? []; init; }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Line.Simulator.Api;

internal static class ApiJson
{
    /// <summary>Japanese stays readable in what is sent and recorded.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement? Find(this JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? FindString(this JsonElement element, string property) =>
        element.Find(property) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static bool? FindBoolean(this JsonElement element, string property) => element.Find(property)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static long? FindInteger(this JsonElement element, string property) =>
        element.Find(property) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    /// <summary>The elements of an array of strings, or null when it is anything else.</summary>
    public static IReadOnlyList<string>? FindStrings(this JsonElement element, string property) =>
        element.Find(property) is { ValueKind: JsonValueKind.Array } array && array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. array.EnumerateArray().Select(item => item.GetString()!)]
            : null;
}

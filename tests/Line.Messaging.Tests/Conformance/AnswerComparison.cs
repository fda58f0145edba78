using System.Globalization;
using System.Text.Json;

namespace Line.Messaging.Tests.Conformance;

/// <summary>Holds what a call returned against the answer it read: nothing that LINE says may get lost.</summary>
internal static class AnswerComparison
{
    public static void ShouldKeep(Task call, string answer)
    {
        // Calls that return a part of the answer, or nothing, are held against it by tests of their own.
        var result = call.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(call);
        if (result is null or string or IEnumerable<object> or IdPage or SendResult || result.GetType().Name == "VoidTaskResult" || result.GetType().IsPrimitive || result is Enum)
            return;
        var json = JsonSerializer.SerializeToElement(result, LineJson.Options.GetTypeInfo(result.GetType()));
        Compare("$", JsonElement.Parse(answer), json);
    }

    private static void Compare(string path, JsonElement sent, JsonElement kept)
    {
        switch (sent.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in sent.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null))
                {
                    kept.TryGetProperty(property.Name, out var value).ShouldBeTrue($"{path}.{property.Name} was lost");
                    Compare($"{path}.{property.Name}", property.Value, value);
                }

                break;
            case JsonValueKind.Array:
                kept.GetArrayLength().ShouldBe(sent.GetArrayLength(), path);
                foreach (var (before, after) in sent.EnumerateArray().Zip(kept.EnumerateArray()))
                    Compare(path + "[]", before, after);
                break;
            case JsonValueKind.String:
                Same(sent.GetString()!, kept.GetString()!).ShouldBeTrue($"{path}: {sent} became {kept}");
                break;
            default:
                kept.ToString().ShouldBe(sent.ToString(), path);
                break;
        }
    }

    private static bool Same(string sent, string kept) =>
        string.Equals(sent.Replace("_", "", StringComparison.Ordinal), kept.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
        || (DateTimeOffset.TryParse(sent, CultureInfo.InvariantCulture, out var before) && DateTimeOffset.TryParse(kept, CultureInfo.InvariantCulture, out var after) && before == after);
}

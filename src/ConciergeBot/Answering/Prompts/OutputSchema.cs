using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using ConciergeBot.Answering.Composing;

namespace ConciergeBot.Answering.Prompts;

/// <summary>The JSON schema of a prompt's output, held to the form that the code reads.</summary>
internal static class OutputSchema
{
    private const string Key = "output";
    private const string Danger = "danger";

    /// <exception cref="YamlFileException">It is no schema, or an answer that keeps it could not be read.</exception>
    public static JsonElement Read(string path, string text, JsonTypeInfo form)
    {
        try
        {
            var schema = JsonElement.Parse(text);
            if (TypeOf(schema) != "object")
                throw PromptErrors.At(path, "the schema must describe an object", Key);
            Check(path, text, schema, form.GetJsonSchemaAsNode()["properties"]!.AsObject());
            return schema;
        }
        catch (JsonException e)
        {
            throw new YamlFileException(path, string.Create(CultureInfo.InvariantCulture, $"line {PromptErrors.LineOf(path, Key) + 1 + (e.LineNumber ?? 0)}: {Key}: {e.Message}"), e);
        }
    }

    private static void Check(string path, string text, JsonElement schema, JsonObject fields)
    {
        var required = Texts(schema, "required");
        foreach (var (name, field) in fields)
        {
            if (!required.Contains(name, StringComparer.Ordinal))
                throw PromptErrors.At(path, $"the schema must require '{name}', which is read from the answer", Key);
            if (!schema.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object || !properties.TryGetProperty(name, out var property))
                throw PromptErrors.At(path, $"the schema must describe '{name}', which is read from the answer", Key);
            var (wanted, stated) = (TypeOf(JsonElement.Parse(field!.ToJsonString())), TypeOf(property));
            if (stated != wanted)
                throw AtField(path, text, name, $"the type must be {wanted}, as it is read, and is {stated ?? "none"}");
        }

        if (!fields.ContainsKey(Danger))
            return;
        var dangers = Texts(schema.GetProperty("properties").GetProperty(Danger), "enum");
        if (dangers.Count == 0)
            throw AtField(path, text, Danger, "it must list its words in enum");
        if (dangers.FirstOrDefault(word => !ModelDanger.IsKnown(word)) is { } unknown)
            throw AtField(path, text, Danger, $"there is no danger sign '{unknown}'");
    }

    /// <summary>The one type that is stated beside null, with that of a list's items; null where there is none.</summary>
    private static string? TypeOf(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out var type))
            return null;
        List<string> types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.ToString())] : [type.ToString()];
        return types switch
        {
            ["array"] => schema.TryGetProperty("items", out var items) && TypeOf(items) is { } item ? $"array of {item.Replace(" or null", "", StringComparison.Ordinal)}" : "array",
            _ => string.Join(" or ", types),
        };
    }

    private static IReadOnlyList<string> Texts(JsonElement schema, string key) =>
        schema.TryGetProperty(key, out var texts) && texts.ValueKind == JsonValueKind.Array ? [.. texts.EnumerateArray().Select(text => text.ToString())] : [];

    private static YamlFileException AtField(string path, string text, string name, string reason)
    {
        var within = Array.FindIndex(text.Split('\n'), line => line.TrimStart().StartsWith($"\"{name}\":", StringComparison.Ordinal));
        return new YamlFileException(path, string.Create(CultureInfo.InvariantCulture, $"line {PromptErrors.LineOf(path, Key) + 1 + within}: {Key}: {name}: {reason}"));
    }
}

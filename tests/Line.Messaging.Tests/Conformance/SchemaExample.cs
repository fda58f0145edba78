using System.Text.Json.Nodes;

namespace Line.Messaging.Tests.Conformance;

/// <summary>Makes a value that has every property of a schema, so that answers are read as LINE may send them.</summary>
internal sealed class SchemaExample(OpenApi file)
{
    public JsonNode? Of(JsonObject schema)
    {
        schema = file.Resolve(schema);
        if (schema["example"] is { } example)
            return example.DeepClone();
        if (schema["enum"] is JsonArray values)
            return values[0]!.DeepClone();
        if (schema["discriminator"]?["mapping"] is JsonObject mapping)
        {
            var (name, reference) = mapping.First();
            var member = Object(file.Resolve(new JsonObject { ["$ref"] = reference!.DeepClone() }));
            member["type"] = name;
            return member;
        }

        return schema["type"]?.GetValue<string>() switch
        {
            "array" => new JsonArray(Of((JsonObject)schema["items"]!)),
            "integer" => 1,
            "number" => 1.5,
            "boolean" => true,
            "string" => schema["format"]?.GetValue<string>() switch
            {
                "date-time" => "2026-08-01T00:00:00.000Z",
                "uri" => "https://example.com/",
                _ => "text",
            },
            _ => Object(schema),
        };
    }

    private JsonObject Object(JsonObject schema)
    {
        var made = new JsonObject();
        foreach (var part in (schema["allOf"] as JsonArray) ?? [])
        {
            foreach (var (name, value) in Object(file.Resolve((JsonObject)part!)))
                made[name] = value?.DeepClone();
        }

        foreach (var (name, property) in (schema["properties"] as JsonObject) ?? [])
            made[name] = Of((JsonObject)property!);
        return made;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Line.Messaging.Tests.Conformance;

/// <summary>Checks JSON against the part of OpenAPI 3.0 schemas that LINE's specification uses. Stricter than they are: a property that they do not name is an error.</summary>
internal sealed class SchemaChecker(OpenApi file)
{
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Check(JsonElement value, JsonObject schema)
    {
        _errors.Clear();
        Value("$", value, schema);
        return [.. _errors];
    }

    private void Value(string path, JsonElement value, JsonObject reference)
    {
        var schema = file.Resolve(reference);
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (schema["nullable"]?.GetValue<bool>() != true)
                Error(path, "null");
            return;
        }

        if (schema["discriminator"] is JsonObject discriminator)
        {
            Discriminated(path, value, discriminator);
            return;
        }

        if (schema["enum"] is JsonArray allowed && !allowed.Any(item => item!.ToString() == value.ToString()))
            Error(path, $"{value} is none of {allowed.ToJsonString()}");
        switch (schema["type"]?.GetValue<string>() ?? (schema["properties"] is null && schema["allOf"] is null ? "any" : "object"))
        {
            case "object":
                Object(path, value, schema);
                break;
            case "array":
                Array(path, value, schema);
                break;
            case "string":
                Text(path, value, schema);
                break;
            case "integer":
                if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out _))
                    Error(path, "is no integer");
                else
                    Range(path, value.GetDouble(), schema);
                break;
            case "number":
                if (value.ValueKind != JsonValueKind.Number)
                    Error(path, "is no number");
                else
                    Range(path, value.GetDouble(), schema);
                break;
            case "boolean":
                if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                    Error(path, "is no boolean");
                break;
        }
    }

    private void Discriminated(string path, JsonElement value, JsonObject discriminator)
    {
        var property = discriminator["propertyName"]!.GetValue<string>();
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(property, out var type))
            Error(path, $"lacks {property}");
        else if (discriminator["mapping"]![type.GetString()!] is not { } target)
            Error(path, $"{type} is no {property} of the specification");
        else
            Object(path, value, file.Resolve(new JsonObject { ["$ref"] = target.DeepClone() }));
    }

    private void Object(string path, JsonElement value, JsonObject schema)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Error(path, "is no object");
            return;
        }

        var (properties, required) = Members(schema);
        foreach (var name in required)
        {
            if (!value.TryGetProperty(name, out _))
                Error(path, $"lacks {name}");
        }

        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetValue(property.Name, out var known))
                Value($"{path}.{property.Name}", property.Value, known);
            else if (schema["additionalProperties"] is JsonObject any)
                Value($"{path}.{property.Name}", property.Value, any);
            else
                Error(path, $"has {property.Name}, which the specification does not name");
        }
    }

    private (Dictionary<string, JsonObject> Properties, HashSet<string> Required) Members(JsonObject schema)
    {
        var properties = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in (schema["allOf"] as JsonArray) ?? [])
        {
            var (inherited, needed) = Members(file.Resolve((JsonObject)part!));
            foreach (var (name, property) in inherited)
                properties[name] = property;
            required.UnionWith(needed);
        }

        foreach (var (name, property) in (schema["properties"] as JsonObject) ?? [])
            properties[name] = (JsonObject)property!;
        required.UnionWith(((schema["required"] as JsonArray) ?? []).Select(name => name!.GetValue<string>()));
        return (properties, required);
    }

    private void Array(string path, JsonElement value, JsonObject schema)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Error(path, "is no array");
            return;
        }

        var count = value.GetArrayLength();
        if (count < (schema["minItems"]?.GetValue<long>() ?? 0) || count > (schema["maxItems"]?.GetValue<long>() ?? long.MaxValue))
            Error(path, $"has {count} items");
        var index = 0;
        foreach (var item in value.EnumerateArray())
            Value($"{path}[{index++}]", item, (JsonObject)schema["items"]!);
    }

    private void Text(string path, JsonElement value, JsonObject schema)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Error(path, "is no string");
            return;
        }

        var text = value.GetString()!;
        if (text.Length < (schema["minLength"]?.GetValue<long>() ?? 0) || text.Length > (schema["maxLength"]?.GetValue<long>() ?? long.MaxValue))
            Error(path, $"has {text.Length} characters");
        if (schema["pattern"]?.GetValue<string>() is { } pattern && !Regex.IsMatch(text, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            Error(path, $"{text} is not of the form {pattern}");
        if (schema["format"]?.GetValue<string>() == "uri" && !Uri.TryCreate(text, UriKind.Absolute, out _))
            Error(path, $"{text} is no address");
    }

    private void Range(string path, double value, JsonObject schema)
    {
        if (value < (schema["minimum"]?.GetValue<long>() ?? double.MinValue) || value > (schema["maximum"]?.GetValue<long>() ?? double.MaxValue))
            Error(path, $"{value} is out of range");
    }

    private void Error(string path, string what) => _errors.Add($"{path}: {what}");
}

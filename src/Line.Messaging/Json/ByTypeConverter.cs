using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Line.Messaging.Json;

/// <summary>Reads and writes a family of records by their <c>type</c>. A type that the family does not have is kept whole, so that it can be reported or sent on.</summary>
internal abstract class ByTypeConverter<TBase>(FrozenDictionary<string, Type> family) : JsonConverter<TBase> where TBase : class
{
    protected abstract TBase Unknown(string type, JsonElement raw);

    /// <summary>The JSON of a member that <see cref="Unknown"/> made, else null.</summary>
    protected abstract JsonElement? RawOf(TBase value);

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = reader.TokenType == JsonTokenType.StartObject ? PeekType(reader) : null;
        if (type is null || !family.TryGetValue(type, out var member))
            return Unknown(type ?? "", JsonElement.ParseValue(ref reader));
        try
        {
            return (TBase?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(member));
        }
        catch (JsonException inner)
        {
            throw NestedJsonException.Below(inner);
        }
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        if (RawOf(value) is { ValueKind: not JsonValueKind.Undefined } raw)
            raw.WriteTo(writer);
        else
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
    }

    // The reader is a struct: this is a look ahead on a copy.
    private static string? PeekType(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (found)
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }
}

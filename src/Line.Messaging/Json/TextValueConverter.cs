using System.Text.Json;
using System.Text.Json.Serialization;

namespace Line.Messaging.Json;

internal sealed class TextValueConverter<T> : JsonConverter<T> where T : struct, ITextValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? T.From(reader.GetString()!) : throw new JsonException("must be a string");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

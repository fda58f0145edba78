using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConciergeBot.Languages;

/// <summary>
/// A language as its tag. A tag that is not known (stored by a newer version, before a roll-back) reads as Japanese:
/// a conversation must not stop over it.
/// </summary>
internal sealed class LanguageJsonConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Language.TryParse(reader.GetString(), out var language) ? language : Language.Japanese;

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tag);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConciergeBot.Answering.Model;

namespace ConciergeBot.Answering.Composing;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AnswerForm))]
[JsonSerializable(typeof(MeaningForm))]
[JsonSerializable(typeof(IReadOnlyList<GivenArticle>))]
internal sealed partial class FormJson : JsonSerializerContext
{
    /// <exception cref="ModelException">It is not of that form.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> form)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, form) ?? throw new ModelException(ModelFailure.Malformed, "the answer is null");
        }
        catch (JsonException e)
        {
            throw new ModelException(ModelFailure.Malformed, "the answer is not of the prompt's form", e);
        }
    }
}

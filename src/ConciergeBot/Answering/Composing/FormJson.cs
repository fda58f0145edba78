using System.Text.Encodings.Web;
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
    /// <summary>Articles as the model is given them.</summary>
    public static string Write(IReadOnlyList<GivenArticle> articles) => JsonSerializer.Serialize(articles, Readable.Articles);

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

    // Japanese as it is: each \uXXXX would cost the model several tokens.
    private static class Readable
    {
        private static readonly JsonSerializerOptions Options = new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        public static readonly JsonTypeInfo<IReadOnlyList<GivenArticle>> Articles =
            (JsonTypeInfo<IReadOnlyList<GivenArticle>>)Options.GetTypeInfo(typeof(IReadOnlyList<GivenArticle>));
    }
}

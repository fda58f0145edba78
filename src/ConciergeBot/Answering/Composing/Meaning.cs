using ConciergeBot.Answering.Model;
using ConciergeBot.Languages;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>What a message means in its conversation; the form is <c>prompts/understand.yaml</c>'s.</summary>
/// <param name="Question">One question in Japanese, complete in itself; empty where it is none of ours.</param>
/// <param name="Danger">A danger sign that the model sees; null for none.</param>
internal sealed record Meaning(string Question, SafetyKind? Danger)
{
    /// <exception cref="ModelException">It is not of the prompt's form.</exception>
    public static Meaning Parse(string json)
    {
        var meaning = FormJson.Read(json, FormJson.Default.MeaningForm);
        return new Meaning(ParentText.Clean(meaning.Question).Text, ModelDanger.Parse(meaning.Danger));
    }
}

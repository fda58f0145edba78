using ConciergeBot.Answering.Model;
using ConciergeBot.Languages;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>What a model makes of a question and its articles; the form is <c>prompts/answer.yaml</c>'s.</summary>
/// <param name="Found">Whether the articles answer it.</param>
/// <param name="Text">The answer; empty where nothing was found.</param>
/// <param name="Citations">Ids of the articles it rests on.</param>
/// <param name="Danger">A danger sign that the model sees; null for none.</param>
internal sealed record ModelAnswer(bool Found, string Text, IReadOnlyList<string> Citations, SafetyKind? Danger)
{
    /// <exception cref="ModelException">It is not of the prompt's form.</exception>
    public static ModelAnswer Parse(string json)
    {
        var answer = FormJson.Read(json, FormJson.Default.AnswerForm);
        // The serialiser holds a list to its annotation, not what is in it.
        if (answer.Citations.Any(id => id is null))
            throw new ModelException(ModelFailure.Malformed, "a citation is null");
        // What cannot be seen is cleaned away before the check: it could part a number, or turn it round.
        return new ModelAnswer(answer.Found, ParentText.Visible(answer.Answer), [.. answer.Citations.Distinct(StringComparer.Ordinal)], ModelDanger.Parse(answer.Danger));
    }
}

using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Holds a model's answer to the articles it cites. A figure is compared by what it means, whichever way it is written:
/// 「１万５千円」 is 「15,000円」. What cannot be told for certain counts as unbacked, since the article's own text is always there.
/// </summary>
public static class GroundingCheck
{
    /// <summary>Characters a person sees. Twice the length of the longest article: other languages need more room.</summary>
    public const int MaxLength = 900;

    /// <summary>Articles that an answer may rest on. A sentence rests on one of them: figures of two do not mix.</summary>
    public const int MaxCitations = 3;

    /// <param name="answer">The answer in Markdown; judged is what a parent sees of it.</param>
    /// <param name="language">Its language, which has its own way of writing numbers.</param>
    /// <param name="citations">The ids that it cites.</param>
    /// <param name="given">The articles that the model was given, by id.</param>
    /// <param name="certain">The article that search was sure of; null where it was not.</param>
    public static Judgement Judge(
        string answer, Language language, IReadOnlyList<string> citations, IReadOnlyDictionary<string, Article> given, string? certain)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(citations);
        ArgumentNullException.ThrowIfNull(given);
        if (string.IsNullOrWhiteSpace(answer))
            return Judgement.Empty;
        // A text of stacked accents is short to count and long to read.
        if (answer.Length > MaxLength * 4 || new StringInfo(answer).LengthInTextElements > MaxLength)
            return Judgement.TooLong;
        if (citations.Count == 0)
            return Judgement.Uncited;
        if (citations.Count > MaxCitations)
            return Judgement.TooManyCitations;
        if (citations.Any(id => !given.ContainsKey(id)))
            return Judgement.UnknownCitation;
        if (certain is not null && !citations.Contains(certain, StringComparer.Ordinal))
            return Judgement.OtherArticle;
        var sentences = AnswerSentences.Of(answer);
        if (sentences.Count == 0)
            return Judgement.Empty;
        IReadOnlyList<CitedArticle> articles = [.. citations.Select(id => new CitedArticle(given[id]))];
        if (!sentences.All(sentence => articles.Any(article => article.Backs(sentence, language)))
            || !MarkdownFlex.Links(answer).All(link => articles.Any(article => article.LinksTo(link.Url))))
            return Judgement.UnbackedFigure;
        return AnswerLanguage.Is(language, sentences) ? Judgement.Grounded : Judgement.OtherLanguage;
    }
}

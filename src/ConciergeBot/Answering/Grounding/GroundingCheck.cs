using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Figures;
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

    /// <param name="answer">The answer as the parent would see it.</param>
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
        if (citations.Any(id => !given.ContainsKey(id)))
            return Judgement.UnknownCitation;
        if (certain is not null && !citations.Contains(certain, StringComparer.Ordinal))
            return Judgement.OtherArticle;
        IReadOnlyList<string> texts = [.. citations.Select(id => given[id]).SelectMany(Texts)];
        return IsBacked(answer, language, texts) ? Judgement.Grounded : Judgement.UnbackedFigure;
    }

    private static bool IsBacked(string answer, Language language, IReadOnlyList<string> texts)
    {
        var backed = FigureSet.Of(texts);
        var written = AnswerNotation.InJapanese(answer, language);
        return !backed.NotCovered(written).Any()
            && KanjiNumbers.AreBacked(written, backed, texts)
            && TellingWords.AreBacked(answer, texts)
            && AnswerAddresses.AreBacked(answer, texts);
    }

    private static IEnumerable<string> Texts(Article article) =>
    [
        article.Question, article.Body, .. article.Figures,
        .. article.Translations.Values.SelectMany(translation => new[] { translation.Question, translation.Body }),
        .. article.Source.Url is { } url ? new[] { url.AbsoluteUri } : [],
    ];
}

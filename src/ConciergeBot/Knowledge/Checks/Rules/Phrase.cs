using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>A question or variant in the form in which search compares them, without spaces and marks.</summary>
internal sealed record Phrase(Article Article, string Written, string Normalized)
{
    public static IEnumerable<Phrase> AllOf(Article article) =>
        article.Variants.Prepend(article.Question).Select(written => new Phrase(article, written, Normalize(written)));

    /// <summary>A municipality's article may repeat the prefecture's question: it stands in for it there.</summary>
    public bool IsForSamePlaceAs(Phrase other) => Article.Municipality == other.Article.Municipality;

    private static string Normalize(string text) => string.Concat(TextNormalizer.Normalize(text).Where(char.IsLetterOrDigit));
}

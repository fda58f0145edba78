using System.Text.RegularExpressions;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Whether a text answers a question: all its patterns match. An article other than the expected one whose text says the
/// same is a right answer for the parent.
/// </summary>
internal sealed class Expectation(IEnumerable<Article> articles)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, string[]> _texts = articles.ToDictionary(
        article => article.Id,
        article => (string[])[MarkdownText.Plain(article.Body), .. article.Translations.Values.Select(translation => MarkdownText.Plain(translation.Body))],
        StringComparer.Ordinal);

    /// <summary>Whether a reply's text answers.</summary>
    public static bool IsMet(GoldenQuestion question, string text) =>
        question.Expect.Count > 0 && question.Expect.All(pattern => Regex.IsMatch(text, pattern, RegexOptions.None, Patience));

    /// <summary>Whether an article's text answers, in any of its languages; for a question without patterns, whether it is a right article.</summary>
    public bool IsMetBy(GoldenQuestion question, string articleId) => question.Expect.Count == 0
        ? question.IsRight(articleId)
        : _texts.TryGetValue(articleId, out var texts) && texts.Any(text => IsMet(question, text));
}

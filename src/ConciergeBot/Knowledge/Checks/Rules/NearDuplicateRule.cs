using System.Globalization;
using ConciergeBot.Knowledge.Figures;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>
/// Two articles that ask or answer nearly the same compete for a parent's question; an editor decides whether they are one.
/// </summary>
internal sealed class NearDuplicateRule : IKnowledgeRule
{
    /// <summary>Questions and variants: above it pairs of the starter knowledge differ by a particle or an ending.</summary>
    private const double PhraseThreshold = 0.8;

    /// <summary>Bodies: answers on one subject share up to half of their pairs, copies with small changes far more.</summary>
    private const double BodyThreshold = 0.7;

    /// <summary>Shorter phrases are single words, which differ by a letter and mean another thing.</summary>
    private const int ShortestPhrase = 7;

    public IEnumerable<KnowledgeFinding> Check(IReadOnlyList<Article> articles, DateOnly today)
    {
        var phrases = articles.SelectMany(Phrase.AllOf).Where(phrase => phrase.Normalized.Length >= ShortestPhrase).ToList();
        var alike = Pairs(phrases, PhraseThreshold).Where(pair => pair.First.Normalized != pair.Second.Normalized);
        foreach (var pair in alike.GroupBy(pair => (pair.First.Article.Id, pair.Second.Article.Id)).Select(same => same.MaxBy(pair => pair.Similarity)))
            yield return Warning(pair, $"「{pair.Second.Written}」は、記事「{pair.First.Article.Id}」の「{pair.First.Written}」とよく似ています");

        var bodies = articles.Select(article => new Phrase(article, article.Body, TextNormalizer.Normalize(article.Body))).ToList();
        foreach (var pair in Pairs(bodies, BodyThreshold))
            yield return Warning(pair, $"本文が、記事「{pair.First.Article.Id}」の本文とよく似ています");
    }

    private static IEnumerable<(Phrase First, Phrase Second, double Similarity)> Pairs(List<Phrase> phrases, double threshold)
    {
        var index = new BigramIndex();
        foreach (var second in phrases)
        {
            foreach (var (number, similarity) in index.FindThenAdd(second.Normalized, threshold))
            {
                var first = phrases[number];
                if (first.Article.Id != second.Article.Id && first.IsForSamePlaceAs(second) && HaveSameFigures(first, second))
                    yield return (first, second, similarity);
            }
        }
    }

    /// <summary>1か月健診 and 4か月健診 are two subjects however alike they look.</summary>
    private static bool HaveSameFigures(Phrase first, Phrase second) =>
        !FigureSet.Of([first.Written]).NotCovered(second.Written).Any() && !FigureSet.Of([second.Written]).NotCovered(first.Written).Any();

    private static KnowledgeFinding Warning((Phrase First, Phrase Second, double Similarity) pair, string message) => new()
    {
        ArticleId = pair.Second.Article.Id,
        Severity = FindingSeverity.Warning,
        Rule = "near-duplicate",
        Message = string.Create(CultureInfo.InvariantCulture, $"{message}（{pair.Similarity * 100:0}%）。"),
    };
}

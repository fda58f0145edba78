using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Our own articles as if they were a plain list of questions and answers: their variants and askings are no longer searched
/// but asked. What is learned from these carries over to other plain lists (docs/search.md).
/// </summary>
internal sealed class PlainSamples(IReadOnlyList<Article> articles, ITextAnalyzer analyzer, SearchLexicon lexicon)
{
    /// <summary>Of a shortlist so many are learned from.</summary>
    private const int Depth = 30;

    /// <summary>A shorter asking is bare key words, which a plain list is not asked with.</summary>
    private const int ShortestAsking = 12;

    /// <summary>More of one article's askings teach little more and take long.</summary>
    private const int MostAskings = 12;

    /// <summary>Groups of the collection's own questions lie below.</summary>
    private const uint FirstGroup = 1_000_000;

    public List<Sample> All()
    {
        var own = articles.Where(article => article.Municipality is null).ToArray();
        var index = KnowledgeIndex.Build(
            [.. own.Select(article => article with { Variants = [], Translations = new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal) })], analyzer, lexicon.WithoutTopics());
        var samples = new List<Sample>();
        var group = FirstGroup;
        foreach (var (article, text) in own.SelectMany(Asked))
        {
            group++;
            var shortlist = index.Measure(new SearchQuery { Text = text, Today = DateOnly.MinValue }).Take(Depth).Select(found => new Sample
            {
                Query = text,
                Document = index.ArticleId(found),
                Features = found.Features,
                Group = group,
                Label = index.ArticleId(found) == article ? 2u : 0u,
            }).ToList();
            if (shortlist.Exists(sample => sample.Label > 0))
                samples.AddRange(shortlist);
        }

        return samples;
    }

    private IEnumerable<(string Article, string Text)> Asked(Article article) => article.Variants
        .Concat((lexicon.Askings.GetValueOrDefault(article.Id) ?? []).Where(asking => asking.Length >= ShortestAsking).Take(MostAskings)).Select(text => (article.Id, text));
}

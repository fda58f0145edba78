using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>An article that words or vectors found, with what both say of it.</summary>
/// <param name="Hit">As words found it; without evidence of words where only vectors did.</param>
/// <param name="WordsPlace">Its place by words, from 1; 0 for none.</param>
/// <param name="NearPlace">Its place by vectors, from 1; 0 for none.</param>
/// <param name="Cosine">Its similarity; that of the farthest article compared where it is not among them.</param>
/// <param name="Signs">In the order of <see cref="SignNames"/>.</param>
internal sealed record FusionCandidate(SearchHit Hit, int WordsPlace, int NearPlace, double Cosine, double[] Signs)
{
    /// <summary>How many articles of each list are candidates.</summary>
    public const int Depth = 10;

    /// <summary>How many articles near in meaning are compared, so that what words find has its similarity too.</summary>
    public const int Compared = 60;

    // Cormack, Clarke, Büttcher: Reciprocal Rank Fusion, SIGIR 2009.
    private const double RankConstant = 60;

    /// <summary>A score farther behind the best says no more.</summary>
    private const double Far = 6;

    public static IReadOnlyList<string> SignNames { get; } =
    [
        "cosine", "cosineBehind", "nearPlace", "wordsBehind", "wordsPlace", "wordsSure", "topicLikelihood", "coverage", "likeness", "inBoth", "reciprocalRanks",
    ];

    /// <summary>The articles of both lists, those of words first; each list best first.</summary>
    /// <param name="words">What words found.</param>
    /// <param name="wordsSure">How likely words hold their first to be the right one, 0 to 1.</param>
    /// <param name="near">What vectors found; not empty.</param>
    public static IReadOnlyList<FusionCandidate> Of(
        IReadOnlyList<SearchHit> words, double wordsSure, IReadOnlyList<(Article Article, double Similarity)> near)
    {
        var wordsPlace = words.Take(Depth).Select((hit, i) => (hit.Article.Id, Place: i + 1)).ToDictionary(pair => pair.Id, pair => pair.Place, StringComparer.Ordinal);
        var nearPlace = near.Select((found, i) => (found.Article.Id, Place: i + 1)).ToDictionary(pair => pair.Id, pair => pair.Place, StringComparer.Ordinal);
        return
        [
            .. words.Take(Depth)
                .Concat(near.Take(Depth).Where(found => !wordsPlace.ContainsKey(found.Article.Id)).Select(found => Unworded(found.Article, found.Similarity)))
                .Select(Candidate),
        ];

        FusionCandidate Candidate(SearchHit hit)
        {
            var (byWords, byMeaning) = (wordsPlace.GetValueOrDefault(hit.Article.Id), nearPlace.GetValueOrDefault(hit.Article.Id));
            var cosine = near[byMeaning == 0 ? ^1 : byMeaning - 1].Similarity;
            var evidence = hit.Evidence;
            return new FusionCandidate(hit, byWords, byMeaning, cosine,
            [
                cosine,
                near[0].Similarity - cosine,
                Reciprocal(byMeaning),
                byWords == 0 ? Far : Math.Clamp(words[0].Score - hit.Score, 0, Far),
                Reciprocal(byWords),
                byWords == 1 ? wordsSure : 0,
                evidence.TopicLikelihood,
                Math.Max(evidence.Coverage, evidence.TopicCoverage),
                evidence.LikenessOfFew,
                byWords > 0 && byMeaning is > 0 and <= Depth ? 1 : 0,
                FromRank(byWords) + FromRank(byMeaning <= Depth ? byMeaning : 0),
            ]);
        }
    }

    /// <summary>An article that no word found.</summary>
    public static SearchHit Unworded(Article article, double similarity) => new(article, similarity, article.Question, HitEvidence.None);

    private static double Reciprocal(int place) => place == 0 ? 0 : 1.0 / place;

    // Scaled to 1 for the first place.
    private static double FromRank(int place) => place == 0 ? 0 : (RankConstant + 1) / (RankConstant + place);
}

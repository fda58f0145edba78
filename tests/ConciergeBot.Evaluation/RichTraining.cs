using System.Globalization;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Trains the re-ranker of our own articles on the stored questions' fitting half and on all askings, and hands every such
/// question over as a re-ranker ranks it that was not trained on it: what the decision is fitted on.
/// </summary>
internal sealed class RichTraining(IReadOnlyList<MeasuredQuestion> questions, IReadOnlyList<MeasuredQuestion> askings)
{
    private const int Folds = 3;
    private const int Trees = 200;
    private const int Leaves = 20;

    /// <summary>How often a stored question counts beside an asking: they are few, and more like what parents type.</summary>
    private const int Weight = 2;

    public RerankerTree[] Train() => Train(_ => true);

    /// <summary>The fitting half and the askings, each ranked by a model that did not see it.</summary>
    public IReadOnlyList<(MeasuredQuestion Question, IReadOnlyList<SearchHit> Hits)> CrossRanked()
    {
        var ranked = new List<(MeasuredQuestion, IReadOnlyList<SearchHit>)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new Reranker(Train(question => FoldOf(question) != fold));
            ranked.AddRange(Learned().Where(question => FoldOf(question) == fold).AsParallel().AsOrdered().Select(question => (question, question.Rank(model))));
        }

        return ranked;
    }

    /// <summary>Share right first and among four, by file and split.</summary>
    public static string Figures(IReadOnlyList<(MeasuredQuestion Question, IReadOnlyList<SearchHit> Hits)> ranked) =>
        string.Join("; ", ranked.Where(one => !one.Question.IsForeign)
            .GroupBy(one => (File: one.Question.IsAsking ? "askings" : one.Question.Question.Id[..1], one.Question.Question.Split)).OrderBy(group => group.Key).Select(group =>
            {
                double Within(int k) => group.Average(one => one.Hits.Take(k).Any(hit => one.Question.Question.IsRight(hit.Article.Id)) ? 1.0 : 0);
                return string.Create(CultureInfo.InvariantCulture, $"{group.Key.File} {group.Key.Split} ({group.Count()}) H@1={Within(1):F3} H@4={Within(4):F3}");
            }));

    private IEnumerable<MeasuredQuestion> Learned() => questions.Where(question => question.Question.Split == "fit").Concat(askings);

    private RerankerTree[] Train(Func<MeasuredQuestion, bool> isTaken)
    {
        var samples = new List<Sample>();
        uint group = 0;
        foreach (var question in Learned().Where(question => !question.IsForeign && isTaken(question)))
        {
            for (var copy = 0; copy < (question.IsAsking ? 1 : Weight); copy++)
            {
                group++;
                var list = question.Samples(group).ToList();
                if (list.Exists(sample => sample.Label > 0))
                    samples.AddRange(list);
            }
        }

        return RankingTrainer.Train(samples, 1, Trees, Leaves);
    }

    private static int FoldOf(MeasuredQuestion question) => OwnSamples.PartOf($"fold {question.Question.Q}", Folds);
}

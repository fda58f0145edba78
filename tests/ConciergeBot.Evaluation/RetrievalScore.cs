using System.Globalization;

namespace ConciergeBot.Evaluation;

/// <summary>
/// H@1: share of the questions that have a right answer (grade 2) whose first document is one.
/// R@10 and nDCG@10 (linear gain): over all questions, every graded document is relevant.
/// </summary>
internal sealed record RetrievalScore(double HitAt1, double HitAt3, double RecallAt10, double NdcgAt10)
{
    private const int Depth = 10;

    public static RetrievalScore Of(IReadOnlyDictionary<string, Dictionary<string, int>> judgements, IReadOnlyDictionary<string, string[]> run)
    {
        double hit1 = 0, hit3 = 0, recall = 0, ndcg = 0;
        var answerable = 0;
        foreach (var (query, grades) in judgements)
        {
            var ranked = run.GetValueOrDefault(query) ?? [];
            var right = grades.Where(pair => pair.Value == 2).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
            if (right.Count > 0)
            {
                answerable++;
                hit1 += ranked.Take(1).Any(right.Contains) ? 1 : 0;
                hit3 += ranked.Take(3).Any(right.Contains) ? 1 : 0;
            }

            recall += (double)ranked.Take(Depth).Count(grades.ContainsKey) / grades.Count;
            ndcg += Gain(ranked.Select(id => grades.GetValueOrDefault(id))) / Gain(grades.Values.OrderDescending());
        }

        return new RetrievalScore(hit1 / answerable, hit3 / answerable, recall / judgements.Count, ndcg / judgements.Count);
    }

    /// <summary>The mean of several runs' figures.</summary>
    public static RetrievalScore Mean(IReadOnlyList<RetrievalScore> scores) => new(
        scores.Average(score => score.HitAt1),
        scores.Average(score => score.HitAt3),
        scores.Average(score => score.RecallAt10),
        scores.Average(score => score.NdcgAt10));

    private static double Gain(IEnumerable<int> grades) => grades.Take(Depth).Select((grade, i) => grade / Math.Log2(i + 2)).Sum();

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"H@1={HitAt1:F3} H@3={HitAt3:F3} R@10={RecallAt10:F3} nDCG@10={NdcgAt10:F3}");
}

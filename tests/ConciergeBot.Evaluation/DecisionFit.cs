using System.Globalization;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Fits the decision: two likelihoods on stored questions and askings, then the three thresholds that cost parents least on
/// the stored questions. All of them ranked by models that did not see them.
/// </summary>
internal sealed class DecisionFit(IReadOnlyList<DecisionCase> cases)
{
    /// <summary>What all askings together weigh beside all stored questions: they are many, but less like what parents type.</summary>
    private const double AskingsShare = 0.2;

    public DecisionModel Fit(string fittedOn)
    {
        var asked = cases.Where(one => one.Signs is not null).ToArray();
        var weight = AskingsShare * asked.Count(one => !one.IsAsking) / Math.Max(1, asked.Count(one => one.IsAsking));
        double Weight(DecisionCase one) => one.IsAsking ? weight : 1;
        var model = new DecisionModel
        {
            Record = new Dictionary<string, string>(StringComparer.Ordinal) { ["command"] = TrainCommand.Name, ["fittedOn"] = fittedOn },
            Signs = DecisionSigns.Names,
            Ours = LogisticFit.Fit([.. asked.Select(one => (one.Signs!, one.Place <= Decision.MostRivals, Weight(one)))]),
            First = LogisticFit.Fit([.. asked.Select(one => (one.Signs!, one.Place == 1, Weight(one)))]),
            AskFrom = 0,
            LikelyFrom = 0,
            AnswerFrom = 0,
        };
        var cheapest = Thresholds.Cheapest([.. cases.Where(one => !one.IsAsking).Select(one => one.Judge(model))]);
        return model with { AskFrom = cheapest.Ask, LikelyFrom = cheapest.Likely, AnswerFrom = cheapest.Answer };
    }

    /// <summary>How much is answered outright and how much of that is right, as the threshold moves.</summary>
    public static IEnumerable<string> Curve(IReadOnlyList<DecisionCase> held, DecisionModel model)
    {
        var ours = held.Where(one => !one.IsForeign).ToArray();
        foreach (var from in (double[])[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
        {
            var answered = ours.Where(one => one.Signs is not null && model.IsOurs(one.Signs) >= model.AskFrom && model.FirstIsRight(one.Signs) >= from).ToArray();
            yield return string.Create(CultureInfo.InvariantCulture, $"from {from:F1}: answered {(double)answered.Length / ours.Length:F3}, of these right {(double)answered.Count(one => one.Place == 1) / Math.Max(1, answered.Length):F3}");
        }
    }
}

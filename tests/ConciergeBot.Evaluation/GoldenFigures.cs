using System.Globalization;

namespace ConciergeBot.Evaluation;

/// <summary>Shares over a set of stored questions; the first six over those with an answer, the last two over the foreign ones.</summary>
internal sealed record GoldenFigures(
    double RightFirst, double RightAmongFour, double AnsweredRight, double AnsweredWrong, double RightOrOffered, double Declined,
    double ForeignDeclined, double ForeignAnswered)
{
    public static GoldenFigures Of(IReadOnlyList<GoldenOutcome> outcomes)
    {
        var ours = outcomes.Where(outcome => !outcome.IsForeign).ToArray();
        var foreign = outcomes.Where(outcome => outcome.IsForeign).ToArray();
        return new GoldenFigures(
            Share(ours, outcome => outcome.Place == 1),
            Share(ours, outcome => outcome.Place is >= 1 and <= 4),
            Share(ours, outcome => outcome.IsAnsweredRight),
            Share(ours, outcome => outcome.IsAnsweredWrong),
            Share(ours, outcome => outcome.IsAnsweredRight || outcome.IsOffered),
            Share(ours, outcome => outcome.IsDeclined),
            Share(foreign, outcome => outcome.IsDeclined),
            Share(foreign, outcome => outcome.IsAnsweredWrong));
    }

    private static double Share(GoldenOutcome[] outcomes, Func<GoldenOutcome, bool> isSo) =>
        outcomes.Length == 0 ? 0 : (double)outcomes.Count(isSo) / outcomes.Length;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"right first {RightFirst:F3}, among four {RightAmongFour:F3} | answered right {AnsweredRight:F3}, wrong {AnsweredWrong:F3}, right or offered {RightOrOffered:F3}, declined {Declined:F3} | foreign declined {ForeignDeclined:F3}, answered {ForeignAnswered:F3}");
}

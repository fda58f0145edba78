using System.Globalization;

namespace ConciergeBot.Evaluation;

/// <summary>Shares over a set of stored questions: over those with an answer, the last two over the foreign ones.</summary>
internal sealed record GoldenFigures(
    double RightFirst, double RightAmongFour, double SureRight, double LikelyRight, double SureWrong, double LikelyWrong, double LikelyWrongOffered,
    double AskedBack, double RightOrOffered, double Declined, double DeclinedNear, double ForeignDeclined, double ForeignAnswered)
{
    /// <summary>Sure or likely, and right.</summary>
    public double AnsweredRight => SureRight + LikelyRight;

    public static GoldenFigures Of(IReadOnlyCollection<GoldenOutcome> outcomes)
    {
        var ours = outcomes.Where(outcome => !outcome.IsForeign).ToArray();
        var foreign = outcomes.Where(outcome => outcome.IsForeign).ToArray();
        return new GoldenFigures(
            Share(ours, outcome => outcome.Place == 1),
            Share(ours, outcome => outcome.Place is >= 1 and <= 4),
            Share(ours, outcome => outcome.IsSureRight),
            Share(ours, outcome => outcome.IsLikelyRight),
            Share(ours, outcome => outcome.IsSureWrong),
            Share(ours, outcome => outcome.IsLikelyWrong),
            Share(ours, outcome => outcome.IsLikelyWrong && outcome.IsOffered),
            Share(ours, outcome => outcome.IsAskedBack),
            Share(ours, outcome => outcome.IsSureRight || outcome.IsLikelyRight || outcome.IsOffered),
            Share(ours, outcome => outcome.IsDeclined),
            Share(ours, outcome => outcome.IsNear),
            Share(foreign, outcome => outcome.IsDeclined),
            Share(foreign, outcome => outcome.IsAnswered));
    }

    private static double Share(GoldenOutcome[] outcomes, Func<GoldenOutcome, bool> isSo) =>
        outcomes.Length == 0 ? 0 : (double)outcomes.Count(isSo) / outcomes.Length;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"right first {RightFirst:F3}, among four {RightAmongFour:F3} | answered right {AnsweredRight:F3} (sure {SureRight:F3}, likely {LikelyRight:F3}), right or offered {RightOrOffered:F3} | wrong with confidence {SureWrong:F3}, likely but wrong {LikelyWrong:F3} (right one beneath {LikelyWrongOffered:F3}), asked back {AskedBack:F3}, declined {Declined:F3} (right one among the near topics {DeclinedNear:F3}) | foreign declined {ForeignDeclined:F3}, answered {ForeignAnswered:F3}");
}

using System.Globalization;

namespace ConciergeBot.Evaluation.Product;

/// <summary>Shares over asked questions: those with an answer by kind of reply; of the foreign ones, those declined.</summary>
internal sealed record AnswerFigures(int Ours, int Foreign, IReadOnlyDictionary<ReplyKind, double> Shares, double ForeignDeclined, double ForeignAnswered)
{
    public static AnswerFigures Of(IReadOnlyCollection<AskedQuestion> asked)
    {
        var ours = asked.Where(one => !one.Question.IsForeign).ToArray();
        var foreign = asked.Where(one => one.Question.IsForeign).ToArray();
        return new AnswerFigures(
            ours.Length,
            foreign.Length,
            Enum.GetValues<ReplyKind>().ToDictionary(kind => kind, kind => Share(ours, one => one.Kind == kind)),
            Share(foreign, one => one.Kind is ReplyKind.Declined or ReplyKind.DeclinedNear),
            Share(foreign, one => one.Reply.Shown.Count > 0));
    }

    public double AnsweredRight => Shares[ReplyKind.SureRight] + Shares[ReplyKind.LikelyRight] + Shares[ReplyKind.DangerRight];

    public double RightOrOffered => AnsweredRight + Shares[ReplyKind.AskedWithIt] + Shares[ReplyKind.LikelyWrongOffered];

    public double SureWrong => Shares[ReplyKind.SureWrong];

    private static double Share(AskedQuestion[] asked, Func<AskedQuestion, bool> isSo) => asked.Length == 0 ? 0 : (double)asked.Count(isSo) / asked.Length;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Ours} questions: answered right {AnsweredRight:F3} (sure {Shares[ReplyKind.SureRight]:F3}, likely {Shares[ReplyKind.LikelyRight]:F3}, danger {Shares[ReplyKind.DangerRight]:F3}), right or among the choices {RightOrOffered:F3}
          asked back with the right one {Shares[ReplyKind.AskedWithIt]:F3}, without {Shares[ReplyKind.AskedWithoutIt]:F3}, declined {Shares[ReplyKind.Declined] + Shares[ReplyKind.DeclinedNear]:F3} (right one among the near topics {Shares[ReplyKind.DeclinedNear]:F3})
          wrong with confidence {SureWrong:F3}; likely but wrong {Shares[ReplyKind.LikelyWrongOffered] + Shares[ReplyKind.LikelyWrong]:F3} (right one beneath {Shares[ReplyKind.LikelyWrongOffered]:F3}); danger instead {Shares[ReplyKind.Danger]:F3}
        {Foreign} foreign questions: declined {ForeignDeclined:F3}, given an article {ForeignAnswered:F3}
        """);
}

namespace ConciergeBot.Evaluation.Product;

/// <summary>A stored question, the reply that a parent got, and what it was worth.</summary>
internal sealed record AskedQuestion(GoldenQuestion Question, Reply Reply, ReplyKind Kind)
{
    public static AskedQuestion Of(GoldenQuestion question, Reply reply, Expectation expectation)
    {
        var isRight = question.Expect.Count > 0 ? Expectation.IsMet(question, reply.Text) : reply.Shown.Any(question.IsRight);
        var isOffered = reply.Offered.Any(article => expectation.IsMetBy(question, article));
        return new AskedQuestion(question, reply, (reply, isRight, isOffered) switch
        {
            ({ IsDanger: true }, true, _) => ReplyKind.DangerRight,
            ({ IsDanger: true }, _, _) => ReplyKind.Danger,
            ({ Shown.Count: > 0, Offered.Count: 0 }, true, _) => ReplyKind.SureRight,
            ({ Shown.Count: > 0, Offered.Count: 0 }, _, _) => ReplyKind.SureWrong,
            ({ Shown.Count: > 0 }, true, _) => ReplyKind.LikelyRight,
            ({ Shown.Count: > 0 }, _, true) => ReplyKind.LikelyWrongOffered,
            ({ Shown.Count: > 0 }, _, _) => ReplyKind.LikelyWrong,
            ({ IsDeclined: true }, _, true) => ReplyKind.DeclinedNear,
            ({ IsDeclined: true }, _, _) => ReplyKind.Declined,
            (_, _, true) => ReplyKind.AskedWithIt,
            _ => ReplyKind.AskedWithoutIt,
        });
    }
}

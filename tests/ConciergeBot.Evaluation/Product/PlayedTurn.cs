namespace ConciergeBot.Evaluation.Product;

/// <summary>A message of a dialogue and the reply that came.</summary>
internal sealed record PlayedTurn(DialogueTurn Turn, Reply Reply, ReplyKind Kind, bool IsRight)
{
    public static PlayedTurn Of(DialogueTurn turn, Reply reply, Expectation expectation)
    {
        var kind = AskedQuestion.Of(turn.AsQuestion("turn"), reply, expectation).Kind;
        var isRight = turn switch
        {
            { Decline: true } => kind == ReplyKind.Declined,
            { Kind: not null } => reply.Shown.Count == 0 && reply.Offered.Count == 0,
            _ => kind is ReplyKind.SureRight or ReplyKind.LikelyRight or ReplyKind.DangerRight,
        };
        return new PlayedTurn(turn, reply, kind, isRight);
    }
}

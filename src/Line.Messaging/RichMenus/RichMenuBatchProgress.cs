namespace Line.Messaging;

/// <summary>How far a batch is.</summary>
public sealed record RichMenuBatchProgress(RichMenuBatchPhase Phase, DateTimeOffset AcceptedTime)
{
    public DateTimeOffset? CompletedTime { get; init; }
}

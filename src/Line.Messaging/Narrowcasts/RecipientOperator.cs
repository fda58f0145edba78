namespace Line.Messaging;

/// <summary>A combination of recipients; exactly one of its parts is set.</summary>
public sealed record RecipientOperator : Recipient
{
    public IReadOnlyList<Recipient>? And { get; init; }

    public IReadOnlyList<Recipient>? Or { get; init; }

    public Recipient? Not { get; init; }
}

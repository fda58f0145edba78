namespace ConciergeBot.Evaluation.Product;

/// <summary>What a parent writes, message by message.</summary>
internal sealed record Dialogue
{
    public required string Id { get; init; }

    public required IReadOnlyList<DialogueTurn> Turns { get; init; }

    public string? Stage { get; init; }

    public string? Municipality { get; init; }

    /// <summary><c>fit</c> or <c>report</c>; empty for other data.</summary>
    public string Split { get; init; } = "";
}

namespace ConciergeBot.Answering;

/// <summary>Whole messages that are commands, not questions.</summary>
public sealed class CommandWords
{
    public required IReadOnlyList<string> Menu { get; init; }
    public required IReadOnlyList<string> Person { get; init; }
    public required IReadOnlyList<string> Forget { get; init; }
}

namespace ConciergeBot.Answering;

/// <summary>Whole messages that are commands, not questions.</summary>
public sealed class CommandWords
{
    public required List<string> Menu { get; init; }
    public required List<string> Person { get; init; }
    public required List<string> Forget { get; init; }
}

namespace ConciergeBot.Answering;

/// <summary>Whole messages that are commands, not questions.</summary>
public sealed class CommandWords
{
    public required List<string> Menu { get; init; }
    public required List<string> Person { get; init; }
    public required List<string> Forget { get; init; }

    /// <summary>Asks for the choice of languages.</summary>
    public required List<string> Language { get; init; }

    /// <summary>Asks to be spoken to in the language of this file.</summary>
    public required List<string> Speak { get; init; }
}

using ConciergeBot.Conversations;
using ConciergeBot.Families;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering;

/// <summary>What a parent asked in one turn, with what is known around it.</summary>
public sealed record Question
{
    public required string UserId { get; init; }

    /// <summary>The texts of the turn, cleaned, in order: one question in pieces, or several questions.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>What the parent reads.</summary>
    public required Language Language { get; init; }

    /// <summary>What was said before, oldest first.</summary>
    public required IReadOnlyList<Exchange> Dialogue { get; init; }

    public required FamilyContext Family { get; init; }

    /// <summary>When the parent wrote.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when the answer has to be there, since the reply token dies; null where it will be pushed.</summary>
    public DateTimeOffset? AnswerBy { get; init; }

    /// <summary>Ends when a danger waits behind this question: the model is waited for no longer.</summary>
    public CancellationToken Hurried { get; init; }

    /// <summary>The texts as one.</summary>
    public string Text => string.Join('\n', Parts);
}

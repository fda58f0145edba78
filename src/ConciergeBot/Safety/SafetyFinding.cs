using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety;

/// <summary>A danger sign in a parent's text, with what to answer at once.</summary>
public sealed record SafetyFinding
{
    /// <summary>The signal's name where no rule spoke, but the text as a whole reads like a danger.</summary>
    public const string SecondOpinion = "second-opinion";

    /// <summary>The rule's id in <c>knowledge/safety</c>, such as <c>not-breathing</c>, or <see cref="SecondOpinion"/>.</summary>
    public required string Signal { get; init; }

    public required SafetyKind Kind { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The words that carried the sign, in NFKC. Personal: not for logs.</summary>
    public required string MatchedText { get; init; }

    public required SafetyResponse Response { get; init; }

    /// <param name="signal">The sign.</param>
    /// <param name="name">Who saw it.</param>
    /// <param name="words">The words that carry it.</param>
    internal static SafetyFinding Of(Signal signal, string name, string words) =>
        new() { Signal = name, Kind = signal.Kind, Severity = signal.Severity, MatchedText = words, Response = signal.Response };
}

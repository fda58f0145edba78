using ConciergeBot.Answering.Grounding;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Places;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>What came of asking the model.</summary>
public abstract record Assistance
{
    private Assistance()
    {
    }

    /// <summary>Places that the model looked up; shown as they are in the directory, whatever became of its words.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>An answer that may be sent.</summary>
    public sealed record Composed(Retrieved Found, ComposedAnswer Answer) : Assistance;

    /// <summary>The curated text goes out: of what was found, perhaps after the model understood the question better.</summary>
    /// <param name="Found">What was found.</param>
    /// <param name="Refused">Why the model's own answer is not sent; null where it was not asked for one.</param>
    public sealed record Curated(Retrieved Found, Judgement? Refused) : Assistance;

    /// <summary>The model saw a danger sign that the rules did not.</summary>
    public sealed record Danger(SafetyKind Kind) : Assistance;
}

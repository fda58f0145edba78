using ConciergeBot.Answering.Grounding;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>What came of asking the model.</summary>
public abstract record Assistance
{
    private Assistance()
    {
    }

    /// <summary>An answer that may be sent.</summary>
    public sealed record Composed(Retrieved Found, ComposedAnswer Answer) : Assistance;

    /// <summary>The curated text goes out: of what was found, perhaps after the model understood the question better.</summary>
    /// <param name="Found">What was found.</param>
    /// <param name="Refused">Why the model's own answer is not sent; null where it was not asked for one.</param>
    public sealed record Curated(Retrieved Found, Judgement? Refused) : Assistance;

    /// <summary>The model saw a danger sign that the rules did not.</summary>
    public sealed record Danger(SafetyKind Kind) : Assistance;
}

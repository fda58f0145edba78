using ConciergeBot.Answering.Grounding;
using ConciergeBot.Places;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>What came of letting the model compose.</summary>
public abstract record Assistance
{
    private Assistance()
    {
    }

    /// <summary>Places that the model looked up; shown as they are in the directory, whatever became of its words.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>An answer that may be sent.</summary>
    public sealed record Composed(ComposedAnswer Answer) : Assistance;

    /// <summary>The check does not let the answer pass.</summary>
    public sealed record Refused(Judgement Why) : Assistance;

    /// <summary>There is no article to answer from, and the model was not asked to.</summary>
    public sealed record WithoutArticle : Assistance;

    /// <summary>The model saw a danger sign that the rules did not.</summary>
    public sealed record Danger(SafetyKind Kind) : Assistance;
}

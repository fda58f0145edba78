namespace ConciergeBot.Knowledge.Search;

/// <summary>What to do with a question: answer it, ask which of a few was meant, or say that it is not known.</summary>
public abstract record AnswerDecision
{
    private AnswerDecision()
    {
    }

    /// <summary>How likely the first hit is the right one, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The article answers the question.</summary>
    public sealed record Answer(SearchHit Hit) : AnswerDecision;

    /// <summary>Two to four rivals, best first: the parent chooses.</summary>
    public sealed record AskBack(IReadOnlyList<SearchHit> Rivals) : AnswerDecision;

    /// <summary>Nothing answers it; the near topics (possibly none) are offered as such, not as answers.</summary>
    public sealed record None(IReadOnlyList<SearchHit> NearTopics) : AnswerDecision;
}

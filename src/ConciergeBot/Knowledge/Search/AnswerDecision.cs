namespace ConciergeBot.Knowledge.Search;

/// <summary>What to do with a question: answer it, answer it with a doubt, ask which of a few was meant, or say that it is not known.</summary>
public abstract record AnswerDecision
{
    private AnswerDecision()
    {
    }

    /// <summary>How likely the first hit is the right one, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The article answers the question.</summary>
    public sealed record Answer(SearchHit Hit) : AnswerDecision;

    /// <summary>The article most likely answers it: it is shown under its own question, with its rivals, best first, to tap.</summary>
    public sealed record Likely(SearchHit Hit, IReadOnlyList<SearchHit> Rivals) : AnswerDecision;

    /// <summary>Two to four rivals, best first: the parent chooses.</summary>
    public sealed record AskBack(IReadOnlyList<SearchHit> Rivals) : AnswerDecision;

    /// <summary>Nothing answers it; the near topics (possibly none) are offered as such, not as answers.</summary>
    public sealed record None(IReadOnlyList<SearchHit> NearTopics) : AnswerDecision
    {
        /// <summary>Whether the question is about something else altogether, so that near topics are none.</summary>
        public bool IsForeign { get; init; }
    }
}

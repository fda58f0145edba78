namespace ConciergeBot.Knowledge.Search;

/// <summary>What speaks for a hit, comparable between searches. Shares lie between 0 and 1.</summary>
public sealed record HitEvidence
{
    /// <summary>Share of the question's words that the article's nearest question has; rare words weigh more, synonyms half.</summary>
    public required double Coverage { get; init; }

    /// <summary>Share of the question's words that stand anywhere in the article.</summary>
    public required double ArticleCoverage { get; init; }

    /// <summary>Share of the nearest question's words that the question has.</summary>
    public required double ReverseCoverage { get; init; }

    /// <summary>How much the two sound alike: shared kana triples (Dice).</summary>
    public required double Similarity { get; init; }

    /// <summary>Words' score in the nearest question, as a share of what the whole question could score.</summary>
    public required double QuestionScore { get; init; }

    /// <summary>Words' score in the answer, as a share of what the whole question could score.</summary>
    public required double AnswerScore { get; init; }

    /// <summary>How many words of matter the question has.</summary>
    public required int QuestionWords { get; init; }
}

namespace ConciergeBot.Knowledge.Search;

/// <summary>What speaks for a hit, comparable between searches. Shares lie between 0 and 1.</summary>
public sealed record HitEvidence
{
    /// <summary>Share of the question's words that the article's nearest question has; rare words weigh more, synonyms less.</summary>
    public required double Coverage { get; init; }

    /// <summary>Share of the question's words that stand in the article's variants and keywords.</summary>
    public required double TopicCoverage { get; init; }

    /// <summary>Share of the question's words that stand anywhere in the article.</summary>
    public required double ArticleCoverage { get; init; }

    /// <summary>Share of the nearest question's words that the question has.</summary>
    public required double ReverseCoverage { get; init; }

    /// <summary>How much the two sound alike: shared kana triples (Dice).</summary>
    public required double Similarity { get; init; }

    /// <summary>Whether the question's rarest word is found in the article: 1, in between for a synonym, or 0.</summary>
    public required double RarestWord { get; init; }

    /// <summary>How many words of matter the question has.</summary>
    public required int QuestionWords { get; init; }

    /// <summary>Score of the nearest topic from outside the knowledge; negative infinity when none is near.</summary>
    public required double OutsideScore { get; init; }

    internal static HitEvidence From(float[] features, float foreign) => new()
    {
        Coverage = features[(int)Feature.Coverage],
        TopicCoverage = features[(int)Feature.TopicCoverage],
        ArticleCoverage = features[(int)Feature.ArticleCoverage],
        ReverseCoverage = features[(int)Feature.ReverseCoverage],
        Similarity = features[(int)Feature.SoundDice],
        RarestWord = features[(int)Feature.RarestCoveredAnywhere],
        OutsideScore = foreign,
        QuestionWords = (int)features[(int)Feature.QueryWordCount],
    };
}

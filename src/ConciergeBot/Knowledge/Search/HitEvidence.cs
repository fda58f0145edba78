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

    /// <summary>Whether the question is the article's own, letter for letter but for marks and width: a tapped choice is.</summary>
    public required bool IsOwnQuestion { get; init; }

    /// <summary>Rarity of the article's weightiest phrase that the question contains whole.</summary>
    public required double Phrase { get; init; }

    /// <summary>Likeness of letters with the nearest question.</summary>
    public required double LetterSimilarity { get; init; }

    /// <summary>How many of the question's words stand nowhere in the article.</summary>
    public required int UncoveredWords { get; init; }

    /// <summary>How many kinds of wish (when, how much, …) of the question no question of the article has.</summary>
    public required int UnmetWishes { get; init; }

    /// <summary>Likeness of the article's nearest question, and of its few nearest.</summary>
    public required double Likeness { get; init; }

    public required double LikenessOfFew { get; init; }

    /// <summary>The article's share among the nearest questions of all.</summary>
    public required double Votes { get; init; }

    /// <summary>Probability that the question is about the article's topic, 0 to 1, learned from all questions.</summary>
    public required double TopicLikelihood { get; init; }

    /// <summary>How far its log is behind that of the likeliest topic, 0 or below.</summary>
    public required double TopicBehind { get; init; }

    /// <summary>What speaks against every article of this search.</summary>
    public required OutsideEvidence Outside { get; init; }

    /// <summary>Nothing that words would show: the hit was found by meaning.</summary>
    public static HitEvidence None { get; } = From(new float[Enum.GetValues<Feature>().Length], new OutsideEvidence(double.NegativeInfinity, 0, 0, 0, 0), isOwnQuestion: false);

    internal static HitEvidence From(float[] features, OutsideEvidence outside, bool isOwnQuestion) => new()
    {
        Coverage = features[(int)Feature.Coverage],
        TopicCoverage = features[(int)Feature.TopicCoverage],
        ArticleCoverage = features[(int)Feature.ArticleCoverage],
        ReverseCoverage = features[(int)Feature.ReverseCoverage],
        Similarity = features[(int)Feature.SoundDice],
        RarestWord = features[(int)Feature.RarestCoveredAnywhere],
        Phrase = features[(int)Feature.PhraseContained],
        LetterSimilarity = features[(int)Feature.LetterDice],
        UncoveredWords = (int)features[(int)Feature.UncoveredCount],
        UnmetWishes = (int)features[(int)Feature.IntentMissing],
        Likeness = features[(int)Feature.NearestLikeness],
        LikenessOfFew = features[(int)Feature.NearestFew],
        Votes = features[(int)Feature.NeighbourVotes],
        TopicLikelihood = Math.Exp(features[(int)Feature.TopicLikelihood]),
        TopicBehind = features[(int)Feature.TopicBehindBest],
        Outside = outside,
        IsOwnQuestion = isOwnQuestion,
        QuestionWords = (int)features[(int)Feature.QueryWordCount],
    };
}

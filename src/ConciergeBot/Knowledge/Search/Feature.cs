namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// What is measured of a question and an article beside each other. All are scores, shares or counts that mean the same
/// in any knowledge base: none names a word. The order is the model file's.
/// </summary>
internal enum Feature
{
    /// <summary>The score by which the shortlist was chosen.</summary>
    FirstScore,
    FirstScoreShareOfBest,
    FirstRank,

    /// <summary>Rarity of the question's words and concepts found in the nearest question and in the answer.</summary>
    QuestionWords,
    QuestionConcepts,
    AnswerWords,
    AnswerConcepts,

    /// <summary>Score of shared sounds with the nearest question.</summary>
    Sounds,
    QuestionShareOfBest,
    AnswerShareOfBest,
    SoundsShareOfBest,
    TopicsShareOfBest,

    /// <summary>Shares of the question's words that are found in the nearest question, answer, topics or anywhere.</summary>
    Coverage,
    AnswerCoverage,
    TopicCoverage,
    ArticleCoverage,

    /// <summary>Share of the nearest question's words that the question has.</summary>
    ReverseCoverage,
    ConceptCoverage,

    /// <summary>Whether the question's rarest word is found.</summary>
    RarestCovered,
    RarestCoveredAnywhere,
    UncoveredCount,

    /// <summary>Likeness of sounds and of letters with the nearest question.</summary>
    SoundDice,
    LetterDice,

    /// <summary>Share of neighbouring words that are neighbours there too.</summary>
    QuestionPairs,
    AnswerPairs,

    /// <summary>Kinds of wish (when, how much, …) that the nearest question shares, that no question of the article has, that the answer meets.</summary>
    IntentShared,
    IntentMissing,
    IntentAnswered,
    VerbCoverage,
    LastWordCovered,

    /// <summary>Rarity of the weightiest keyword or variant that the question contains whole, and how much of one it has by sound.</summary>
    PhraseContained,
    PhraseSound,
    PhraseCount,

    /// <summary>Likeness of the article's nearest question, of its few nearest and of several; its share among the nearest of all.</summary>
    NearestLikeness,
    NearestFew,
    NearestFewShareOfBest,
    NearestSeveral,
    NeighbourVotes,

    /// <summary>How much likelier the question's words and letters are in the article's language, and how far behind the best.</summary>
    WordLikelihood,
    WordLikelihoodBehindBest,
    LetterLikelihood,
    LetterLikelihoodBehindBest,

    /// <summary>Log probability of the article's topic by <see cref="TopicModel"/>, and how far it is behind the likeliest; both very low without the model.</summary>
    TopicLikelihood,
    TopicBehindBest,

    /// <summary>The same for every article of a question: how long and how rare it is.</summary>
    QueryWordCount,
    QueryRarity,

    /// <summary>The same for every question of an article.</summary>
    QuestionLength,
    AnswerLength,
    QuestionCount,
}

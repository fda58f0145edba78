namespace ConciergeBot.Knowledge.Search;

/// <summary>What speaks for a question being about something else: the nearest topics from outside the knowledge.</summary>
/// <param name="Score">The highest score of such a topic; negative infinity when none is near.</param>
/// <param name="Coverage">The largest share of the question's words that such a topic has.</param>
/// <param name="Phrase">Rarity of the weightiest phrase of such a topic that the question contains whole.</param>
/// <param name="Likeness">Likeness of the nearest question of such a topic.</param>
/// <param name="Likelihood">Probability of the likeliest such topic, 0 to 1.</param>
public sealed record OutsideEvidence(double Score, double Coverage, double Phrase, double Likeness = 0, double Likelihood = 0);

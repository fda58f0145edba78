namespace ConciergeBot.Knowledge.Search;

/// <summary>An article that may answer a question.</summary>
/// <param name="Article">The article.</param>
/// <param name="Score">Orders the hits of one search; not comparable between searches.</param>
/// <param name="MatchedQuestion">The article's question or variant that is nearest.</param>
/// <param name="Evidence">What speaks for it; comparable between searches.</param>
public sealed record SearchHit(Article Article, double Score, string MatchedQuestion, HitEvidence Evidence);

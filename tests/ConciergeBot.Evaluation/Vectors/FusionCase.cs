using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>A stored question with what words and vectors find for it, each best first.</summary>
internal sealed record FusionCase(GoldenQuestion Question, IReadOnlyList<SearchHit> Words, IReadOnlyList<(Article Article, double Similarity)> Near)
{
    private const int Folds = 5;
    private const int Nowhere = 1000;

    public static int FoldCount => Folds;

    /// <summary>Which part of the cross-validation it is in, for ever.</summary>
    public int Fold => OwnSamples.PartOf($"fusion {Question.Q}", Folds);

    /// <summary>Whether it is decided by rule, so that nothing can be learned from it.</summary>
    public bool IsRuled => Near.Count == 0 || (Words.Count > 0 && Words[0].Evidence.IsOwnQuestion);

    /// <summary>What the product makes of it.</summary>
    public (IReadOnlyList<SearchHit> Hits, AnswerDecision Decision) Decide(Fusion fusion) => fusion.Decide(GoldenCommand.Query(Question), Words, Near);

    /// <summary>The place of the right article among <paramref name="hits"/>, from 1; beyond all where it is none of them.</summary>
    public int PlaceIn(IReadOnlyList<SearchHit> hits) =>
        hits.Select((hit, i) => (hit, i)).Where(pair => Question.IsRight(pair.hit.Article.Id)).Select(pair => pair.i + 1).FirstOrDefault(Nowhere);
}

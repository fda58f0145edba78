using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>
/// Brings search by words and search by meaning together, in the way that the evaluation chose for the embedding model at
/// hand (<see cref="FusionFile"/>); for a model that was not measured, by <see cref="Widening"/>.
/// </summary>
public sealed class Fusion
{
    internal Fusion(FusionFile? file) : this(file?.Fusion ?? FusionKind.Widening, file?.Weights) => File = file;

    internal Fusion(FusionKind kind, FusionWeights? weights) => (Kind, Weights) = (kind, weights);

    /// <summary>How it is done.</summary>
    public FusionKind Kind { get; }

    /// <summary>What it orders and decides by; null for words alone and for widening.</summary>
    internal FusionWeights? Weights { get; }

    /// <summary>Where it comes from; null for a model that was not measured, or for none.</summary>
    internal FusionFile? File { get; }

    /// <summary>Whether vectors may change what words are sure of.</summary>
    public bool Reorders => Weights is not null;

    /// <summary>Whether it was fitted on vectors of that length; what was not fitted takes any.</summary>
    internal bool IsFor(int dimensions) => File is null || File.Dimensions == dimensions;

    /// <param name="query">What was asked.</param>
    /// <param name="words">What words found, best first.</param>
    /// <param name="near">The articles nearest in meaning, best first; empty where that cannot be told: then words decide.</param>
    /// <returns>The articles, best first, and what to do with the question.</returns>
    internal (IReadOnlyList<SearchHit> Hits, AnswerDecision Decision) Decide(
        SearchQuery query, IReadOnlyList<SearchHit> words, IReadOnlyList<(Article Article, double Similarity)> near)
    {
        var byWords = Decision.Decide(query, words);
        if (near.Count == 0 || Kind == FusionKind.Words)
            return (words, byWords);
        // A question that is an article's own, such as a tapped choice, leaves nothing to weigh.
        if (Weights is null || IsOwn(byWords))
            return (words, Widening.Decide(byWords, near));
        var fused = FusedOrder.Of(Weights.Order, words, near);
        return (fused.Hits, Decision.Choose(
            fused.Hits,
            FusionWeights.Likelihood(Weights.Ours, fused.Signs),
            FusionWeights.Likelihood(Weights.First, fused.Signs),
            Weights.AskFrom,
            Weights.LikelyFrom,
            Weights.AnswerFrom));
    }

    internal static bool IsOwn(AnswerDecision byWords) => byWords is AnswerDecision.Answer { Hit.Evidence.IsOwnQuestion: true };
}

namespace ConciergeBot.Safety.Matching;

/// <summary>Where each concept of the lexicon stands in one text.</summary>
internal sealed class ConceptHits(int concepts)
{
    private static readonly List<TextSpan> Nowhere = [];

    private readonly List<TextSpan>?[] _spans = new List<TextSpan>?[concepts];

    /// <summary>The places of a concept, in the order of their ends.</summary>
    public IReadOnlyList<TextSpan> this[int concept] => _spans[concept] ?? Nowhere;

    public void Add(int concept, TextSpan span) => (_spans[concept] ??= []).Add(span);
}

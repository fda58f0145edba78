namespace ConciergeBot.Knowledge.Figures;

/// <summary>The figures that texts are known to hold, to compare other texts with.</summary>
public sealed class FigureSet
{
    private readonly HashSet<FigureValue> _values;

    private FigureSet(HashSet<FigureValue> values) => _values = values;

    /// <summary>The figures of all <paramref name="texts"/>.</summary>
    public static FigureSet Of(IEnumerable<string> texts) =>
        new(texts.SelectMany(FigureExtractor.Extract).Select(figure => figure.Value).ToHashSet());

    /// <summary>The figures of all <paramref name="texts"/> that stand there as figures: 月15,000円 does not say 1か月.</summary>
    public static FigureSet Stated(IEnumerable<string> texts) =>
        new(texts.SelectMany(FigureExtractor.Extract).Where(figure => !figure.IsImplied).Select(figure => figure.Value).ToHashSet());

    /// <summary>Whether some figure here backs <paramref name="stated"/>.</summary>
    public bool Covers(FigureValue stated) => _values.Contains(stated) || _values.Any(value => value.Covers(stated));

    /// <summary>The figures stated in <paramref name="text"/> that nothing here backs, each once, in the order of the text.</summary>
    public IEnumerable<Figure> NotCovered(string text) =>
        FigureExtractor.Extract(text).Where(figure => !figure.IsImplied && !Covers(figure.Value)).DistinctBy(figure => figure.Value);
}

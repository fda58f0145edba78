namespace ConciergeBot.Knowledge.Figures;

/// <summary>
/// What a figure in a text means, whichever way it is written: 「１万５千円」, 「15,000円」 and 「1.5万円」 are equal.
/// </summary>
public abstract record FigureValue
{
    /// <summary>The figure's one number where it has only one, for comparison with a figure that names no unit.</summary>
    internal virtual decimal? SingleNumber => null;

    /// <summary>
    /// Whether a text that states <paramref name="stated"/> is backed by this value: they mean the same, or this one says more
    /// (2026年4月1日 backs 4月1日, not the other way round). A number without a unit backs that number with any unit.
    /// </summary>
    public abstract bool Covers(FigureValue stated);
}

namespace ConciergeBot.Knowledge.Figures;

/// <summary>A number and what it counts: an amount of money, an age, a length of time, an ordinal.</summary>
/// <param name="Amount">The number, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit's one spelling (円, 歳, か月, 回目 …); empty where the text names none that is known.</param>
public sealed record Quantity(decimal Amount, string Unit) : FigureValue
{
    internal override decimal? SingleNumber => Amount;

    /// <inheritdoc />
    /// <remarks>Units of one dimension are converted: 2週間 is 14日, 1歳6か月 is 18か月, 2.5kg is 2,500g.</remarks>
    public override bool Covers(FigureValue stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (stated is Quantity other)
            return Unit.Length == 0 || other.Unit.Length == 0 || Unit == other.Unit ? Amount == other.Amount : Units.AreEqual(this, other);
        return Unit.Length == 0 && Amount == stated.SingleNumber;
    }
}

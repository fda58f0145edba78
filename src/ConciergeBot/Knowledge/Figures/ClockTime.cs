namespace ConciergeBot.Knowledge.Figures;

/// <summary>A time of day: 8時30分, 19:00, 午後7時. Hours run past 24 where offices write 25時.</summary>
public sealed record ClockTime(int Hour, int Minute) : FigureValue
{
    internal override decimal? SingleNumber => Minute == 0 ? Hour : null;

    public override bool Covers(FigureValue stated) => stated switch
    {
        ClockTime => Equals(stated),
        Quantity { Unit: "" } number => number.Amount == SingleNumber,
        _ => false,
    };
}

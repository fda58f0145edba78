namespace ConciergeBot.Knowledge.Figures;

/// <summary>A date as far as the text says it: 2026年, 4月, 3月31日, 令和8年4月1日.</summary>
public sealed record CalendarDate(int? Year, int? Month, int? Day) : FigureValue
{
    internal override decimal? SingleNumber => (Year, Month, Day) switch
    {
        ({ } year, null, null) => year,
        (null, { } month, null) => month,
        _ => null,
    };

    public override bool Covers(FigureValue stated) => stated switch
    {
        CalendarDate date => IsPart(date.Year, Year) && IsPart(date.Month, Month) && IsPart(date.Day, Day),
        Quantity { Unit: "日" } day => day.Amount == Day,
        Quantity { Unit: "" } number => number.Amount == Year || number.Amount == Month || number.Amount == Day,
        _ => false,
    };

    private static bool IsPart(int? stated, int? known) => stated is null || stated == known;
}

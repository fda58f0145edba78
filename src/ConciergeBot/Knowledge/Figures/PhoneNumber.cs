using System.Collections.Frozen;
using System.Globalization;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>A telephone number by its digits, without hyphens or brackets; short dials keep their '#'.</summary>
public sealed record PhoneNumber(string Digits) : FigureValue
{
    /// <summary>
    /// Numbers of three digits that are dialled as they stand (電気通信番号計画, 総務省): 110 police, 118 coast guard, 119 fire and ambulance,
    /// 171 messages in a disaster, 188 consumers, 189 child guidance office.
    /// </summary>
    private static readonly FrozenSet<decimal> ShortNumbers = new decimal[] { 110, 118, 119, 171, 188, 189 }.ToFrozenSet();

    internal override decimal? SingleNumber =>
        Digits.Length <= 5 && decimal.TryParse(Digits.AsSpan().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static bool IsShort(decimal number) => ShortNumbers.Contains(number);

    public override bool Covers(FigureValue stated) => stated switch
    {
        PhoneNumber => Equals(stated),
        Quantity { Unit: "" } number => number.Amount == SingleNumber,
        _ => false,
    };
}

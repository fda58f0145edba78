using System.Globalization;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>
/// Reads numbers with what they count from a text of one width (see <see cref="FigureExtractor"/>).
/// Numbers in a row share the unit of the last: 3〜5歳, 2・4・6月, 5–6 months.
/// </summary>
internal sealed class FigureScanner(char[] text)
{
    private readonly List<(int Index, Figure Figure)> _found = [];
    private int _position;

    public IReadOnlyList<(int Index, Figure Figure)> Scan()
    {
        var unitBefore = "";
        while (_position < text.Length)
        {
            if (char.IsAsciiLetter(text[_position]))
            {
                var word = ReadWord();
                if (EnglishDates.MonthOf(word) is { } month && TryReadEnglishDate(month, word.Length))
                    continue;
                unitBefore = UnitAnnouncedBy(word);
                SkipNumberOfName(word);
            }
            else if (JapaneseEras.TryRead(Rest, out var firstYear, out var eraLength))
            {
                ReadEraYear(firstYear, eraLength);
            }
            else if (TryReadRow(unitBefore))
            {
                unitBefore = "";
            }
            else
            {
                if (EverydayWords.TryReadPeriod(text, _position, out var period))
                    Add(_position, _position + 1, period, isImplied: true);
                if (text[_position] is not (' ' or '-' or '~'))
                    unitBefore = "";
                _position++;
            }
        }

        return _found;
    }

    private ReadOnlySpan<char> Rest => text.AsSpan(_position);

    private string ReadWord()
    {
        var start = _position;
        while (_position < text.Length && char.IsAsciiLetter(text[_position]))
            _position++;
        return new string(text, start, _position - start);
    }

    /// <summary>"age 3", "ages 3-5", "week 22": English may say the unit first.</summary>
    private static string UnitAnnouncedBy(string word) => word.ToLowerInvariant() switch
    {
        "age" or "ages" or "aged" => "歳",
        "week" or "weeks" => "週",
        _ => "",
    };

    /// <summary>The 19 of COVID-19 belongs to its name.</summary>
    private void SkipNumberOfName(string word)
    {
        if (word.Length < 2 || Rest is not ['-', >= '0' and <= '9', ..])
            return;
        _position++;
        while (_position < text.Length && char.IsAsciiDigit(text[_position]))
            _position++;
    }

    private bool TryReadEnglishDate(int month, int wordLength)
    {
        if (!EnglishDates.TryReadRest(Rest, month, out var date, out var length))
            return false;
        var start = _position - wordLength;
        _position += length;
        Add(start, _position, date);
        return true;
    }

    private void ReadEraYear(int firstYear, int eraLength)
    {
        var start = _position;
        _position += eraLength;
        var year = 1m;
        if (Rest is ['元', '年', ..])
            _position++;
        else if (JapaneseNumerals.TryRead(Rest, out year, out var length) && year is >= 1 and <= 99 && year == decimal.Truncate(year) && Rest[length..] is ['年', ..] or ['~', ..] or ['・', ..])
            _position += length;
        else
            return;
        if (Rest is ['年', ..])
            _position++;
        ReadMonthAndDay(start, firstYear - 1 + (int)year);
    }

    /// <summary>A number, or several in a row, and what they count.</summary>
    private bool TryReadRow(string unitBefore)
    {
        var row = new List<Numeral>();
        if (!TryReadNumeral(_position, out var numeral))
            return false;
        row.Add(numeral);
        while (!TryReadUnit(row[^1], out _, out _) && SeparatorLength(row[^1].End) is > 0 and var gap && TryReadNumeral(row[^1].End + gap, out numeral))
            row.Add(numeral);

        if (!TryReadUnit(row[^1], out var unit, out var end))
            (unit, end) = (unitBefore.Length > 0 ? unitBefore : IsAmountOfMoney(row[0]) ? "円" : "", row[^1].End);
        foreach (var item in row.SkipLast(1))
            AddIfCounted(item, item.End, unit, isLast: false);
        _position = end;
        AddIfCounted(row[^1], end, unit, isLast: true);
        return true;
    }

    private void AddIfCounted(Numeral numeral, int end, string unit, bool isLast)
    {
        if (numeral.IsKanji && (unit.Length == 0 || IsVague(numeral.Start)))
            return;
        var written = text.AsSpan(numeral.Start, numeral.End - numeral.Start);
        if (numeral.IsKanji && EverydayWords.Contains(written, text.AsSpan(numeral.End), unit))
        {
            if (EverydayWords.ImpliesNumber(written, unit))
                Add(numeral.Start, end, new Quantity(numeral.Value, unit), isImplied: true);
            return;
        }

        if (numeral.Clock is { } clock)
            Add(numeral.Start, end, InTwentyFourHours(clock, numeral.Start, numeral.End));
        else if (PhoneNumber.IsShort(numeral.Value) && (unit is "" or "番" || !isLast))
            Add(numeral.Start, end, new PhoneNumber(numeral.Value.ToString("0", CultureInfo.InvariantCulture)));
        else
            AddCounted(numeral, end, unit, isLast);
    }

    private void AddCounted(Numeral numeral, int end, string unit, bool isLast)
    {
        var value = numeral.Value;
        switch (unit)
        {
            case "年" when value is >= 1900 and < 2200 && value == decimal.Truncate(value) && !isLast:
            case "年度" when value is >= 1900 and < 2200 && value == decimal.Truncate(value):
                Add(numeral.Start, end, new CalendarDate((int)value, null, null));
                break;
            case "年" when value is >= 1900 and < 2200 && value == decimal.Truncate(value):
                ReadMonthAndDay(numeral.Start, (int)value);
                break;
            case "月" when value is >= 1 and <= 12 && value == decimal.Truncate(value):
                ReadDay(numeral.Start, end, null, (int)value, isLast);
                break;
            case "時" when value is >= 0 and < 30 && value == decimal.Truncate(value):
                ReadMinutes(numeral.Start, end, (int)value, isLast);
                break;
            case "割":
                Add(numeral.Start, end, new Quantity(value * 10, "%"));
                break;
            default:
                ReadRemainder(numeral.Start, end, new Quantity(value, unit), isLast);
                break;
        }
    }

    /// <summary>The month and day behind a year, as far as they stand there.</summary>
    private void ReadMonthAndDay(int start, int year)
    {
        var end = _position;
        if (TryReadCounted(end, "月", out var month, out var monthEnd) && month is >= 1 and <= 12)
        {
            _position = monthEnd;
            ReadDay(start, monthEnd, year, (int)month, isLast: true);
        }
        else
        {
            Add(start, end, new CalendarDate(year, null, null));
        }
    }

    private void ReadDay(int start, int end, int? year, int month, bool isLast)
    {
        int? day = null;
        if (isLast && TryReadCounted(end, "日", out var number, out var dayEnd) && number is >= 1 and <= 31)
            (day, end, _position) = ((int)number, dayEnd, dayEnd);
        Add(start, end, new CalendarDate(year, month, day));
    }

    private void ReadMinutes(int start, int end, int hour, bool isLast)
    {
        var minute = 0;
        if (isLast && IsHalf(end))
            (minute, end) = (30, end + 1);
        else if (isLast && TryReadCounted(end, "分", out var number, out var minuteEnd) && number is >= 0 and < 60)
            (minute, end) = ((int)number, minuteEnd);
        if (isLast)
            _position = end;
        Add(start, end, InTwentyFourHours(new ClockTime(hour, minute), start, end));
    }

    /// <summary>1歳半, 1歳6か月, 1時間30分, 28週0日 are one figure each, in the smaller unit.</summary>
    private void ReadRemainder(int start, int end, Quantity whole, bool isLast)
    {
        if (isLast && whole.Unit.Length > 0 && IsHalf(end))
        {
            whole = whole with { Amount = whole.Amount + 0.5m };
            end++;
        }
        else if (isLast && Units.PartOf(whole.Unit) is var (part, count) && TryReadCounted(end, part, out var rest, out var restEnd) && rest < count)
        {
            whole = new Quantity(whole.Amount * count + rest, part);
            end = restEnd;
        }

        if (isLast)
            _position = end;
        Add(start, end, whole);
    }

    private bool TryReadCounted(int start, string unit, out decimal value, out int end)
    {
        value = 0;
        end = start;
        if (start < text.Length && text[start] == ' ')
            start++;
        if (!TryReadNumeral(start, out var numeral) || numeral.Clock is not null || numeral.Value != decimal.Truncate(numeral.Value))
            return false;
        value = numeral.Value;
        return TryReadUnit(numeral, out var read, out end) && read == unit;
    }

    private bool TryReadNumeral(int start, out Numeral numeral)
    {
        numeral = default;
        if (!JapaneseNumerals.TryRead(text.AsSpan(Math.Min(start, text.Length)), out var value, out var length))
            return false;
        var end = start + length;
        numeral = new Numeral(start, end, value, JapaneseNumerals.IsKanjiNumeral(text[start]), null);
        if (NumeralForms.TryReadClock(text.AsSpan(start), out var clock, out var clockLength))
            numeral = new Numeral(start, start + clockLength, value, false, clock);
        else if (NumeralForms.TryReadRatio(text.AsSpan(start), value, length, out var ratio, out var ratioLength))
            numeral = new Numeral(start, start + ratioLength, ratio, false, null);
        else if (text.AsSpan(end).StartsWith(NumeralForms.EnglishHalf))
            numeral = new Numeral(start, end + NumeralForms.EnglishHalf.Length, value + 0.5m, false, null);
        return true;
    }

    /// <summary>A unit directly behind the number, or behind one space or hyphen ("5 days", "1-month").</summary>
    private bool TryReadUnit(Numeral numeral, out string unit, out int end)
    {
        end = numeral.End;
        unit = "";
        if (numeral.Clock is not null)
            return true;
        var rest = text.AsSpan(numeral.End);
        var gap = !numeral.IsKanji && rest is [' ' or '-', ..] ? 1 : 0;
        if (NumeralForms.OrdinalSuffixLength(rest) is > 0 and var suffix)
            gap = suffix;
        else if (!Units.TryRead(rest[gap..], out unit, out var length))
            return false;
        else
            gap += length;
        end += gap;
        return true;
    }

    private int SeparatorLength(int start) => NumeralForms.SeparatorLength(text.AsSpan(start));

    private bool IsHalf(int end) => text.AsSpan(end) is ['半', ..] and not ['半', 'ば', ..];

    private bool IsAmountOfMoney(Numeral numeral) => numeral.Start > 0 && text[numeral.Start - 1] == '¥';

    /// <summary>数十万円, 何百人: no figure can be meant.</summary>
    private bool IsVague(int start) => start > 0 && text[start - 1] is '数' or '何' or '幾';

    private ClockTime InTwentyFourHours(ClockTime time, int start, int end) =>
        time.Hour < 12 && (text.AsSpan(0, start).TrimEnd(' ').EndsWith("午後") || NumeralForms.IsAfternoon(text.AsSpan(end)))
            ? time with { Hour = time.Hour + 12 }
            : time;

    private void Add(int start, int end, FigureValue value, bool isImplied = false) =>
        _found.Add((start, new Figure(value, new string(text, start, end - start), isImplied)));

    private readonly record struct Numeral(int Start, int End, decimal Value, bool IsKanji, ClockTime? Clock);
}

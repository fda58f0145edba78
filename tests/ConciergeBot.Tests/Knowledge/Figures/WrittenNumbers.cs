using System.Globalization;
using System.Text;

namespace ConciergeBot.Tests.Knowledge.Figures;

/// <summary>Writes a whole number in each form in which Japanese texts have it.</summary>
internal static class WrittenNumbers
{
    private const string KanjiDigits = "〇一二三四五六七八九";
    private static readonly (long Value, char Kanji)[] Myriads = [(1_0000_0000_0000, '兆'), (1_0000_0000, '億'), (1_0000, '万')];
    private static readonly (long Value, char Kanji)[] Multipliers = [(1000, '千'), (100, '百'), (10, '十')];

    public static IEnumerable<string> AllFormsOf(long number) =>
    [
        Plain(number),
        WithCommas(number),
        FullWidth(Plain(number)),
        FullWidth(WithCommas(number)),
        WithMyriads(number, Plain),
        WithMyriads(number, WithCommas),
        WithMyriads(number, rest => FullWidth(Plain(rest))),
        WithMyriads(number, WithMultipliers),
        string.Concat(Plain(number).Select(digit => KanjiDigits[digit - '0'])),
    ];

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string WithCommas(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string FullWidth(string text) => string.Concat(text.Select(c => (char)(c - '!' + '！')));

    private static string WithMyriads(long number, Func<long, string> writeRest)
    {
        var text = new StringBuilder();
        foreach (var (value, kanji) in Myriads.Where(myriad => number >= myriad.Value))
        {
            if (number / value % 1_0000 is > 0 and var count)
                text.Append(writeRest(count)).Append(kanji);
        }

        if (number % 1_0000 > 0 || number == 0)
            text.Append(writeRest(number % 1_0000));
        return text.ToString();
    }

    private static string WithMultipliers(long number)
    {
        var text = new StringBuilder();
        foreach (var (value, kanji) in Multipliers)
        {
            if (number / value % 10 is > 0 and var count)
                text.Append(count == 1 ? "" : KanjiDigits[(int)count].ToString()).Append(kanji);
        }

        if (number % 10 > 0 || number == 0)
            text.Append(KanjiDigits[(int)(number % 10)]);
        return text.ToString();
    }
}

using System.Collections.Frozen;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>The units and counters that texts for families use, each with the spellings it goes by.</summary>
internal static class Units
{
    /// <summary>English years count both time and age.</summary>
    private const string EnglishYear = "year";

    /// <summary>Units that are converted into each other, by the smallest of their kind.</summary>
    private static readonly FrozenDictionary<string, (string Base, decimal Factor)> Dimensions = new (string Unit, string Base, decimal Factor)[]
    {
        ("か月", "か月", 1), ("年", "か月", 12), ("歳", "か月", 12), (EnglishYear, "か月", 12),
        ("日", "日", 1), ("週", "日", 7),
        ("秒", "秒", 1), ("分", "秒", 60), ("時間", "秒", 3600),
        ("µg", "µg", 1), ("mg", "µg", 1_000), ("g", "µg", 1_000_000), ("kg", "µg", 1_000_000_000),
        ("mL", "mL", 1), ("L", "mL", 1000),
        ("mm", "mm", 1), ("cm", "mm", 10), ("m", "mm", 1000), ("km", "mm", 1_000_000),
    }.ToFrozenDictionary(item => item.Unit, item => (item.Base, item.Factor), StringComparer.Ordinal);

    /// <summary>One spelling of each unit, followed by the others.</summary>
    private static readonly string[][] Spellings =
    [
        ["円", "えん", "yen", "JPY"],
        ["歳", "才", "歳児", "さい"],
        [EnglishYear, "years", "year", "year-old", "year-olds", "years old"],
        ["か月", "ヶ月", "ケ月", "ヵ月", "カ月", "箇月", "個月", "かげつ", "か月間", "months", "month", "month-old"],
        ["週", "週間", "weeks", "week"],
        ["日", "日間", "日分", "days", "day"],
        ["年", "年間"],
        ["年度"],
        ["月"],
        ["時"],
        ["時間", "hours", "hour"],
        ["分", "分間", "minutes", "minute", "min"],
        ["秒", "秒間", "seconds", "second"],
        ["回", "times", "time"], ["回目", "度目"],
        ["人", "名", "people", "persons"], ["人目", "子"], ["人分"],
        ["日目"], ["週目"], ["年目"], ["年生"], ["番目"], ["番"], ["号"], ["期"], ["級"],
        ["%", "％", "パーセント", "percent"], ["割"],
        ["℃", "度", "°C", "°"],
        ["µg", "マイクログラム"], ["mg", "ミリグラム"], ["g", "グラム", "grams"], ["kg", "キロ", "キログラム"],
        ["mL", "cc", "ミリリットル"], ["L", "リットル", "liters", "liter"],
        ["mm", "ミリ"], ["cm", "センチ"], ["m", "メートル"], ["km", "キロメートル"], ["ppm"],
        ["つ"], ["個"], ["本"], ["枚"], ["冊"], ["杯"], ["さじ"], ["切れ"], ["倍"], ["階"], ["種類"], ["か所", "ヶ所", "カ所", "箇所"],
        ["等分"], ["点"], ["泊"], ["食"], ["価"], ["件"], ["台"], ["組"], ["世帯"], ["ページ"],
    ];

    private static readonly FrozenDictionary<string, string> UnitsBySpelling = Spellings
        .SelectMany(spellings => spellings.Select(spelling => KeyValuePair.Create(spelling, spellings[0])))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpelling =
        UnitsBySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Spellings.Max(spellings => spellings.Max(spelling => spelling.Length));

    /// <summary>The unit at the start of <paramref name="text"/>, the longest spelling first.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string unit, out int length)
    {
        for (length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (BySpelling.TryGetValue(text[..length], out unit!) && IsWhole(text, length))
                return true;
        }

        unit = "";
        return false;
    }

    /// <summary>The unit in which a remainder follows, and how many make one: 1歳6か月, 1時間30分, 28週0日.</summary>
    public static (string Unit, int Count)? PartOf(string unit) => unit switch
    {
        "歳" or "年" or EnglishYear => ("か月", 12),
        "週" => ("日", 7),
        "時間" => ("分", 60),
        _ => null,
    };

    /// <summary>Whether two quantities of different units are the same: 14日 and 2週間, but not 3歳 and 3年.</summary>
    public static bool AreEqual(Quantity one, Quantity other) =>
        Dimensions.TryGetValue(one.Unit, out var first) && Dimensions.TryGetValue(other.Unit, out var second)
        && first.Base == second.Base && InBase(one.Amount, first.Factor) is { } amount && amount == InBase(other.Amount, second.Factor)
        && (one.Unit, other.Unit) is not (("歳", "年") or ("年", "歳"));

    /// <summary>Null where the amount is so large that it equals none in another unit: 999999999999999兆時間.</summary>
    private static decimal? InBase(decimal amount, decimal factor) => Math.Abs(amount) <= decimal.MaxValue / factor ? amount * factor : null;

    /// <summary>English words and symbols end where the letters end; 日本, 日曜 and 子ども are no units.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int length)
    {
        if (length == text.Length)
            return true;
        var (last, next) = (text[length - 1], text[length]);
        return char.IsAsciiLetter(last) ? !char.IsAsciiLetter(next)
            : (last, next) is not (('日', '本') or ('日', '曜') or ('月', '曜') or ('子', 'ど') or ('子', '供'));
    }
}

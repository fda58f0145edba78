using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConciergeBot.Knowledge.Figures;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Writes Japanese numbers in kana with digits: じゅうごにち → 15日, 1まん5せんえん → 1万5千円, みっか → 3日.</summary>
internal static partial class KanaNumbers
{
    private static readonly (string Kana, string Kanji)[] Numerals =
    [
        ("きゅう", "九"), ("じゅう", "十"), ("じゅっ", "十"), ("ひゃく", "百"), ("びゃく", "百"), ("ぴゃく", "百"), ("ひゃっ", "百"), ("いち", "一"), ("いっ", "一"), ("さん", "三"), ("よん", "四"),
        ("ろく", "六"), ("ろっ", "六"), ("なな", "七"), ("しち", "七"), ("はち", "八"), ("はっ", "八"), ("せん", "千"), ("ぜん", "千"), ("まん", "万"), ("に", "二"), ("ご", "五"),
        ("よ", "四"), ("し", "四"), ("く", "九"),
    ];

    private static readonly (string Kana, string Kanji)[] Units =
    [
        ("しゅうかん", "週間"), ("パーセント", "%"), ("かげつ", "か月"), ("じかん", "時間"), ("えん", "円"), ("にち", "日"), ("さい", "歳"), ("ねん", "年"), ("ぷん", "分"), ("ふん", "分"),
        ("がつ", "月"), ("にん", "人"), ("かい", "回"), ("じ", "時"),
    ];

    /// <summary>What may stand behind a count or a clock that is short enough to be a part of another word.</summary>
    private static readonly string[] Behind = ["に", "です", "ちょうど", "の", "は", "を", "が", "と", "すぎ", "で", "も"];
    private static readonly string[] Limits = ["まで", "から", "ごろ", "いない", "いじょう", "はん", "より", "め", "まえ"];

    private static readonly string[] Days = ["ふつか", "みっか", "よっか", "", "むいか", "", "ようか", "ここのか", "とおか"];

    public static string WithDigits(string text)
    {
        text = Multiplier().Replace(text, match => match.Groups["digit"].Value + (match.Groups["word"].Value == "まん" ? "万" : "千") + match.Groups["rest"].Value);
        text = Months().Replace(text, match => (match.Value[0] == 'ひ' ? "1か月" : "2か月") + match.Groups["limit"].Value);
        text = Number().Replace(text, Write);
        text = Short().Replace(text, match => IsWhole(text, match.Index + match.Length, match.Groups["before"].ValueSpan) ? match.Groups["before"].Value + Write(match) : match.Value);
        text = Lone().Replace(text, match => (match.Groups["day"].Value switch { "ついたち" => "1日", "なのか" => "7日", _ => "5日" }) + match.Groups["limit"].Value);
        return DayOfMonth().Replace(text, match =>
            match.Index > 0 && text[match.Index - 1] is >= 'ぁ' and <= 'ん' ? match.Value
            : match.Value == "はつか" ? "20日"
            : string.Create(CultureInfo.InvariantCulture, $"{Array.IndexOf(Days, match.Value) + 2}日"));
    }

    // Behind a particle only a limit tells 「窓口はくじから」 from 「窓口は くじ引き」.
    private static bool IsWhole(string text, int end, ReadOnlySpan<char> before) =>
        Starts(text, end, Limits) || before is not [>= 'ぁ' and <= 'ん'] && (end == text.Length || text[end] is < 'ぁ' or > 'ん' || Starts(text, end, Behind));

    private static bool Starts(string text, int at, string[] words) => words.Any(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0);

    private static string Write(Match match)
    {
        var kanji = new StringBuilder();
        var number = match.Groups["number"].Value;
        for (var at = 0; at < number.Length;)
        {
            var (kana, numeral) = Numerals.First(item => string.CompareOrdinal(number, at, item.Kana, 0, item.Kana.Length) == 0);
            kanji.Append(numeral);
            at += kana.Length;
        }

        // 「…までにごせんえん」: the に before a digit is a particle.
        var read = kanji.ToString();
        var lead = read is ['二', not ('十' or '百' or '千' or '万'), ..] ? "に" : "";
        return JapaneseNumerals.TryRead(read.AsSpan(lead.Length), out var value, out _)
            ? string.Create(CultureInfo.InvariantCulture, $"{lead}{value}{Units.First(unit => unit.Kana == match.Groups["unit"].Value).Kanji}")
            : match.Value;
    }

    [GeneratedRegex(@"(?<digit>[0-9])(?<word>まん|せん)(?<rest>[0-9]|円|えん)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Multiplier();

    [GeneratedRegex(@"(?<number>(きゅう|じゅう|じゅっ|ひゃく|びゃく|ぴゃく|ひゃっ|いち|いっ|さん|よん|ろく|ろっ|なな|しち|はち|はっ|せん|ぜん|まん|に|ご)+)(?<unit>しゅうかん|パーセント|かげつ|じかん|えん|にち|さい|ねん|ぷん|ふん)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<before>^|[^ぁ-ん]|[はがのにをともで]|ごぜん|ごご|あさ|よる|ひる|ゆうがた)(?<number>(きゅう|じゅう|じゅっ|いち|いっ|さん|よん|ろく|ろっ|なな|しち|はち|はっ|に|ご|よ|し|く)+)(?<unit>がつ|にん|かい|じ)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Short();

    // ひと月の上限 and ひと月に are periods.
    [GeneratedRegex(@"(ひと|ふた)(月|つき)(?<limit>以|いない|ほど|くらい|ぐらい|前|後|間|まで|で|た|か|あ)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Months();

    // いつか and なのか are also "some day" and "is it".
    [GeneratedRegex(@"(?<day>ついたち)(?<limit>)|(?<day>いつか|なのか)(?<limit>いない|以内|まで|かん|間|め|目)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Lone();

    [GeneratedRegex(@"ふつか|みっか|よっか|むいか|ようか|ここのか|とおか|はつか", RegexOptions.NonBacktracking)]
    private static partial Regex DayOfMonth();
}

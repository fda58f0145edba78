using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Writes the figures of an answer in the notation of the articles, so that they can be compared: digits of one width, one
/// mark for thousands, Japanese units and dates. The result is for the check alone; nobody reads it.
/// </summary>
internal static partial class AnswerNotation
{
    /// <summary>大字, old and simplified forms of the kanji numerals.</summary>
    private const string OldNumerals = "壱弌弐貳参參肆伍陸漆捌玖拾廿萬佰仟两兩亿零壹贰叁陆柒";
    private const string Numerals = "一一二二三三四五六七八九十廾万百千二二億〇一二三六七";

    private static readonly Dictionary<string, string> ChineseUnits = new(StringComparer.Ordinal)
    {
        ["个月"] = "か月",
        ["個月"] = "か月",
        ["天"] = "日",
        ["岁"] = "歳",
        ["周"] = "週",
        ["星期"] = "週",
        ["礼拜"] = "週",
        ["小时"] = "時間",
        ["分钟"] = "分",
        ["日元"] = "円",
        ["元"] = "円",
        ["块"] = "円",
        ["点"] = "時",
        ["号"] = "日",
        ["次"] = "回",
        ["名"] = "人",
        ["位"] = "人",
        ["折"] = "割",
        ["成"] = "割",
        ["公斤"] = "kg",
        ["克"] = "g",
        ["毫升"] = "mL",
        ["厘米"] = "cm",
        ["倍"] = "倍",
        ["年"] = "年",
        ["月"] = "月",
        ["日"] = "日",
        ["个"] = "",
        ["张"] = "",
        ["份"] = "",
        ["种"] = "",
        ["项"] = "",
    };

    public static string InJapanese(string answer, Language language)
    {
        var text = Fold(Compatible(answer));
        // The extractor takes a number behind a word and a hyphen for part of a name (COVID-19); "ika-15" and "day-15" are none.
        text = Hyphen().Replace(text, "${word} ${digit}");
        text = Thousands().Replace(text, match => string.Concat(match.Value.Where(char.IsAsciiDigit)));
        if (language == Language.Portuguese || language == Language.Vietnamese)
            text = DecimalComma().Replace(text, "${whole}.${part}");
        if (language == Language.Vietnamese)
            text = VietnameseDates.InNumbers(text);
        foreach (var lexicon in text.Any(char.IsAsciiLetter) ? NumberLexicon.Of(language) : [])
        {
            // Alas-singko: a number in words may stand behind a hyphen, too.
            text = Hyphen().Replace(SpokenAmounts.InNumbers(SpelledNumbers.WithDigits(text, lexicon)), "${word} ${digit}");
            text = MonthNames.InNumbers(text, lexicon);
            text = Counted().Replace(text, match =>
                lexicon.Units.TryGetValue(match.Groups["unit"].Value.ToLowerInvariant(), out var unit) && unit.Length > 0 ? match.Groups["digit"].Value + unit : match.Value);
        }

        text = Kilo().Replace(text, match => Times(match.Groups["number"].Value, 1000));
        text = Clock().Replace(text, ToClock);
        return IsChinese(text, language) ? Chinese(text) : KanaNumbers.WithDigits(text);
    }

    // ㏠ is 1日, 𝟐 is 2. Signs that are numbers themselves, ① and ½, are read below.
    private static string Compatible(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var written = rune.ToString();
            plain.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber ? written : written.Normalize(NormalizationForm.FormKC));
        }

        return plain.ToString();
    }

    /// <summary>One width, one blank, no fraction signs, no old numerals. Circled numbers are marks of a list, unless a unit follows.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '！' and <= '～')
                folded.Append((char)(c - '！' + '!'));
            else if (char.IsWhiteSpace(c) && c != '\n')
                folded.Append(' ');
            else if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit)
                folded.Append((char)('0' + digit));
            else if (OldNumerals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var old && (c != '陸' && c != '陆' && c != '伍' && c != '参' || IsAmongNumerals(text, i)))
                folded.Append(Numerals[old]);
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber && c != '〇')
                AppendNumber(folded, text, i);
            else
                folded.Append(c);
        }

        return folded.ToString();
    }

    private static void AppendNumber(StringBuilder folded, string text, int at)
    {
        var value = CharUnicodeInfo.GetNumericValue(text, at);
        var isCircled = text[at] is >= '①' and <= '⓿' or >= '❶' and <= '➓' or >= '㉑' and <= '㊿';
        if (value < 0 || isCircled && !IsUnit(text, at + 1))
            return;
        var written = value.ToString("0.###", CultureInfo.InvariantCulture);
        // 1½ is 1.5.
        folded.Append(value < 1 && folded.Length > 0 && char.IsAsciiDigit(folded[^1]) ? written[1..] : written);
    }

    private static bool IsUnit(string text, int at) => at < text.Length && "日月年歳才か人円万千百十回週時分割%％号".Contains(text[at], StringComparison.Ordinal);

    // 陸, 参 and 伍 are also in 大陸, 持参 and 落伍.
    private static bool IsAmongNumerals(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return at > 0 && (OldNumerals + Numerals).Contains(text[at - 1], StringComparison.Ordinal)
            || (OldNumerals + Numerals).Contains(next, StringComparison.Ordinal) || IsUnit(text, at + 1) && next is '円' or '日' or '歳';
    }

    private static bool IsChinese(string text, Language language) =>
        language == Language.Chinese || !text.Any(c => c is >= 'ぁ' and <= 'ヿ') && text.Any(c => c is >= '一' and <= '鿿');

    private static string Chinese(string text)
    {
        text = Weekday().Replace(text, "").Replace("第二天", "翌日", StringComparison.Ordinal);
        text = OfHundred().Replace(text, "${number}%");
        text = text.Replace("上午", "午前", StringComparison.Ordinal).Replace("下午", "午後", StringComparison.Ordinal).Replace("晚上", "午後", StringComparison.Ordinal);
        return ChineseCounted().Replace(text, match =>
        {
            var number = match.Groups["number"].Value;
            var unit = ChineseUnits[match.Groups["unit"].Value];
            // 一个, 一种: an article, not a number.
            if (number == "一" && unit is "" or "回" or "人")
                return match.Value;
            return ConciergeBot.Knowledge.Figures.JapaneseNumerals.TryRead(number, out var value, out var length) && length == number.Length
                ? value.ToString("0.######", CultureInfo.InvariantCulture) + unit
                : number + unit;
        });
    }

    private static string Times(string number, decimal by) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000
            ? (value * by).ToString("0.######", CultureInfo.InvariantCulture)
            : number;

    private static string ToClock(Match match)
    {
        if (!int.TryParse(match.Groups["hour"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
            return match.Value;
        var half = match.Groups["half"].Value;
        if (half.StartsWith('p') || half.StartsWith('P'))
            hour = hour < 12 ? hour + 12 : hour;
        else if (half.Length > 0 && hour == 12)
            hour = 0;
        var minute = match.Groups["minute"].Success ? match.Groups["minute"].Value : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{hour}:{minute} ");
    }

    [GeneratedRegex(@"\b[1-9][0-9]{0,2}([. '’_、][0-9]{3})+\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<word>\b[A-Z]?[a-z\u00E0-\u024F]{2,})-(?<digit>[0-9])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\b(?<whole>[0-9]+),(?<part>[0-9]{1,2})\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"(?<digit>[0-9])[ \-]*(na )?(?<unit>[a-zA-Z\u00C0-\u024F\u1E00-\u1EFF]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?<number>[0-9][0-9.,]*) ?[kK]\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Kilo();

    [GeneratedRegex(@"\b(?<hour>[0-9]{1,2})((:(?<minute>[0-9]{2}))? ?(?<half>[aApP]\.?[mM])\b\.?|[hH](?<minute>[0-9]{2})?\b)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(星期|礼拜|周)[一二三四五六日天]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"百分之(?<number>[0-9.]+|[〇一二三四五六七八九十百]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OfHundred();

    [GeneratedRegex(@"(?<number>[0-9〇一二三四五六七八九十百千万億][0-9.,〇一二三四五六七八九十百千万億]*) ?(?<unit>个月|個月|天|岁|周|星期|礼拜|小时|分钟|日元|元|块|点|号|次|名|位|折|成|公斤|克|毫升|厘米|倍|年|月|日|个|张|份|种|项)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChineseCounted();
}

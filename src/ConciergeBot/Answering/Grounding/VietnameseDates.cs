using System.Text.RegularExpressions;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Writes Vietnamese dates as 2026年4月15日: ngày 15 tháng 4 năm 2026, ngày mười lăm tháng tư.</summary>
internal static partial class VietnameseDates
{
    private static readonly string[] Months = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "chạp"];

    /// <summary>Before these the word is a number of its own: mỗi tháng một lần.</summary>
    private static readonly string[] Counted = ["lần", "mũi", "liều", "người", "con", "bé", "đứa", "buổi", "yên", "nghìn", "ngàn", "trăm", "triệu", "mươi", "tuổi", "giờ", "phút", "tuần"];

    private static readonly NumberLexicon Lexicon = NumberLexicon.Of(Language.Vietnamese)[0];

    public static string InNumbers(string text)
    {
        text = SpelledMonth().Replace(text, match => WithDigit(match, text));
        text = SpelledNumbers.WithDigits(text, Lexicon);
        text = Date().Replace(text, match =>
            (match.Groups["year"].Success ? match.Groups["year"].Value + "年" : "") + match.Groups["month"].Value + "月" + match.Groups["day"].Value + "日");
        text = Month().Replace(text, match => EndsInDigit(text.AsSpan(0, match.Index)) ? match.Value : match.Groups["month"].Value + "月 ");
        return Year().Replace(text, "${year}年");
    }

    private static string WithDigit(Match match, string text)
    {
        var before = text.AsSpan(0, match.Index).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        var name = match.Groups["name"].Value.ToLowerInvariant();
        // Behind a number it is a length of time, and "ngày tháng năm" is a date in general.
        if (EndsInDigit(before) || Lexicon.Words.ContainsKey(word) || name == "năm" && word == "ngày"
            || Counted.Contains(match.Groups["next"].Value, StringComparer.OrdinalIgnoreCase))
            return match.Value;
        var month = name switch { "một" => 1, "bốn" => 4, "bẩy" => 7, "mười hai" => 12, _ => Array.IndexOf(Months, name) + 1 };
        return $"tháng {month}{match.Groups["rest"].Value}";
    }

    private static bool EndsInDigit(ReadOnlySpan<char> text) => text.TrimEnd() is [.., >= '0' and <= '9'];

    [GeneratedRegex(@"\btháng (?<name>mười một|mười hai|mười|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp)\b(?<rest>( (?<next>\w+))?)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex SpelledMonth();

    [GeneratedRegex(@"\bngày (?<day>[0-9]{1,2})( tháng |/)(?<month>[0-9]{1,2})\b((,? năm |/)(?<year>[0-9]{4}))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"\btháng (?<month>[0-9]{1,2})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Month();

    [GeneratedRegex(@"\bnăm (?<year>(19|20)[0-9]{2})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Year();
}

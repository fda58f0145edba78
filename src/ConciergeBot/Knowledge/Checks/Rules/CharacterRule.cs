using System.Globalization;
using System.Text;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>Nothing in a text that phones hide, turn round, read aloud wrongly or do not find again.</summary>
internal sealed class CharacterRule() : ArticleRule("characters")
{
    private const int ZeroWidthJoiner = 0x200D;

    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        foreach (var (language, key, text) in ArticleTexts.AllOf(article))
        {
            foreach (var fault in FaultsOf(text).Distinct(StringComparer.Ordinal))
                yield return Error(article, $"{key} に{fault}があります。", language);
            foreach (var rune in text.EnumerateRunes().Where(IsReadWrongly).Distinct())
                yield return Warning(article, $"{key} の「{rune}」は、読み上げや検索で正しく扱われないことがあります。ふつうの文字で書いてください。", language);
        }
    }

    private static IEnumerable<string> FaultsOf(string text)
    {
        var previous = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (FaultOf(rune, previous) is { } fault)
                yield return $"{fault}（U+{rune.Value:X4}）";
            previous = rune;
        }
    }

    private static string? FaultOf(Rune rune, Rune previous) => rune.Value switch
    {
        '\n' => null,
        ZeroWidthJoiner when IsEmoji(previous) => null,
        '\uFFFD' => "壊れた文字",
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "書く向きを変える見えない文字",
        >= 0xFF61 and <= 0xFF9F => $"半角カナ「{rune}」",
        0x3099 or 0x309A => "分かれた濁点・半濁点",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => "制御文字",
            UnicodeCategory.Format => "幅のない見えない文字",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "特別な改行文字",
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "ほかの端末では表示されない文字",
            _ => null,
        },
    };

    private static bool IsEmoji(Rune rune) =>
        rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol;

    /// <summary>
    /// Circled and bracketed numbers, ㈱, ㍻, Ⅳ, ㌔, ½: every phone shows them today, but screen readers skip or misread them
    /// and a search for the plain word passes them by. ℃ is read well and stays.
    /// </summary>
    private static bool IsReadWrongly(Rune rune) =>
        rune.Value is (>= 0x2150 and <= 0x218B) or (>= 0x2460 and <= 0x24FF) or (>= 0x2776 and <= 0x2793)
            or (>= 0x3220 and <= 0x324F) or (>= 0x3251 and <= 0x33FF) or (>= 0x2100 and <= 0x214F and not 0x2103)
            or 0xBC or 0xBD or 0xBE;
}

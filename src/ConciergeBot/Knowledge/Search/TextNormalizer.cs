using System.Globalization;
using System.Text;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Writes a text the one way in which the index knows it: NFKC (half-width kana, full-width letters), lower case,
/// one spelling of long vowels, of 「か月」 and of numbers; anything that is neither letter, digit nor sentence mark becomes a space.
/// </summary>
public static class TextNormalizer
{
    private const string KanjiDigits = "〇一二三四五六七八九";
    private const string Counters = "歳才か月ヶケヵカ箇週日年回人番時分円度級種号";

    /// <summary>Never throws: lone surrogates and control characters become spaces.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = ReplaceLoneSurrogates(text).Normalize(NormalizationForm.FormKC);
        var result = new StringBuilder(composed.Length);
        for (var i = 0; i < composed.Length; i++)
            Append(result, composed, i);
        return RewriteMonths(result).ToString().Trim();
    }

    private static void Append(StringBuilder result, string text, int i)
    {
        var c = char.ToLowerInvariant(text[i]);
        var previous = result.Length > 0 ? result[^1] : ' ';
        if (IsDash(c) && (IsKatakana(previous) || IsHiragana(previous)))
        {
            if (previous != 'ー')
                result.Append('ー');
        }
        else if (c == ',' && char.IsAsciiDigit(previous) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
        {
            // 10,000 is one number.
        }
        else if (KanjiDigits.IndexOf(c) is >= 0 and var digit && IsCounted(text, i) && !IsHan(previous))
        {
            result.Append((char)('0' + digit));
        }
        else if (c == '十' && IsCounted(text, i) && !IsHan(previous) && !char.IsAsciiDigit(previous))
        {
            result.Append("10");
        }
        else if (c == '才' && char.IsAsciiDigit(previous))
        {
            result.Append('歳');
        }
        else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) && IsLetterPair(text, i) || c is '。' or '\n' or '?' or '!' or '.' or '#' or '%' or '+')
        {
            result.Append(c);
        }
        else if (previous is not (' ' or '\n'))
        {
            result.Append(c is '、' ? '、' : ' ');
        }
    }

    /// <summary>か月, ヶ月, ケ月, カ月, 箇月 are one word.</summary>
    private static StringBuilder RewriteMonths(StringBuilder text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i + 1] == '月' && text[i] is 'ヶ' or 'ケ' or 'ヵ' or 'カ' or '箇' or 'ヶ' && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '何' or '数'))
                text[i] = 'か';
        }

        return text;
    }

    private static bool IsCounted(string text, int i) => i + 1 < text.Length && Counters.Contains(text[i + 1], StringComparison.Ordinal);

    private static bool IsDash(char c) => c is 'ー' or '〜' or '~' or '―' or '‐' or '-' or '–' or '—' or '−';

    internal static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';

    internal static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    internal static bool IsHan(char c) => c is >= '一' and <= '鿿' or '々' or >= '㐀' and <= '䶿';

    private static bool IsLetterPair(string text, int i)
    {
        var start = char.IsHighSurrogate(text[i]) ? i : i - 1;
        return start >= 0 && start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1])
            && CharUnicodeInfo.GetUnicodeCategory(text, start) is UnicodeCategory.OtherLetter;
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.Contains('\uFFFE', StringComparison.Ordinal) && !text.Contains('\uFFFF', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n')
                result.Append('\n');
            else if (rune == Rune.ReplacementChar || rune.Value is 0xFFFE or 0xFFFF || Rune.IsControl(rune))
                result.Append(' ');
            else
                result.Append(rune.ToString());
        }

        return result.ToString();
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ConciergeBot.Knowledge.Figures;

/// <summary>
/// Finds every figure of a Japanese or English text: numbers with their units, dates, times, telephone numbers, addresses.
/// Two texts say the same when their figures do, so this is what an article is checked with and what an answer is held to.
/// </summary>
/// <remarks>
/// Numbers that only order a list, numbers inside addresses and words that merely contain a numeral (一緒, 十分, 一番) are none.
/// </remarks>
public static partial class FigureExtractor
{
    private const char Blank = ' ';

    /// <summary>The figures in the order of the text. Never throws, whatever the text.</summary>
    public static IReadOnlyList<Figure> Extract(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = Canonical(text);
        var found = new List<(int Index, Figure Figure)>();
        TakeOut(characters, Web(), WebAddress.Of, found);
        foreach (var target in LinkTarget().EnumerateMatches(characters))
            characters.AsSpan(target.Index, target.Length).Fill(Blank);
        TakeOut(characters, Mail(), WebAddress.Of, found);
        BlankListMarkers(characters);
        TakeOut(characters, Phone(), AsPhone, found);
        TakeOut(characters, NumericDate(), AsDate, found);
        found.AddRange(new FigureScanner(characters).Scan());
        return [.. found.OrderBy(item => item.Index).Select(item => item.Figure)];
    }

    /// <summary>One width of digits, letters and signs; bold marks would part a number from its unit.</summary>
    private static char[] Canonical(string text)
    {
        var characters = text.Replace("**", "", StringComparison.Ordinal).ToCharArray();
        foreach (ref var c in characters.AsSpan())
        {
            c = c switch
            {
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                '　' or '\u00A0' or '\t' or '\r' => Blank,
                '￥' => '¥',
                'μ' => 'µ',
                '‐' or '‑' or '–' or '—' or '−' => '-',
                '〜' => '~',
                _ when CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit => (char)('0' + digit),
                _ => c,
            };
        }

        return characters;
    }

    /// <summary>Notes what the pattern finds and blanks it, so that its digits are not read a second time.</summary>
    private static void TakeOut(char[] characters, Regex pattern, Func<string, FigureValue?> read, List<(int Index, Figure Figure)> found)
    {
        foreach (var match in pattern.EnumerateMatches(characters))
        {
            var span = characters.AsSpan(match.Index, match.Length);
            if (IsPartOfNumber(characters, match.Index, match.Length))
                continue;
            var written = span.ToString();
            if (read(written) is not { } value)
                continue;
            found.Add((match.Index, new Figure(value, written)));
            span.Fill(Blank);
        }
    }

    /// <summary>「1. 」 and 「2) 」 at the start of a line count the lines, nothing else.</summary>
    private static void BlankListMarkers(Span<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var line = text[start..];
            var end = line.IndexOf('\n');
            line = end < 0 ? line : line[..end];
            start += line.Length + 1;

            var digits = line.IndexOfAnyExcept(Blank);
            var mark = digits;
            while (mark >= 0 && mark < line.Length && char.IsAsciiDigit(line[mark]))
                mark++;
            if (mark - digits is 1 or 2 && mark < line.Length && line[mark] is '.' or ')' && (mark + 1 == line.Length || !char.IsAsciiDigit(line[mark + 1])))
                line[..(mark + 1)].Fill(Blank);
        }
    }

    private static bool IsPartOfNumber(char[] characters, int index, int length) =>
        char.IsAsciiDigit(characters[index]) && index > 0 && char.IsAsciiDigit(characters[index - 1])
        || char.IsAsciiDigit(characters[index + length - 1]) && index + length < characters.Length && char.IsAsciiDigit(characters[index + length]);

    private static PhoneNumber AsPhone(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (written.StartsWith('#'))
            return new PhoneNumber('#' + digits);
        return new PhoneNumber(written.StartsWith('+') ? '0' + digits[2..].TrimStart('0') : digits);
    }

    private static CalendarDate? AsDate(string written)
    {
        var parts = written.Split('-', '/', '.').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        return parts is [var year, >= 1 and <= 12 and var month, >= 1 and <= 31 and var day] ? new CalendarDate(year, month, day) : null;
    }

    [GeneratedRegex(@"(https?://|www\.)[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]*[A-Za-z0-9\-_~/#=&]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Web();

    [GeneratedRegex(@"\]\([^)\n]*\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex(@"#[0-9]{4}|(\+81[-ー ]?[0-9]{1,4}|\(?0[0-9]{1,4}\)?)[-ー( ]?[0-9]{1,4}[-ー) ][0-9]{3,5}|0[0-9]{2,3}[-ー][0-9]{6,7}|0[0-9]{9,10}|\+81[0-9]{8,10}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(19|20|21)[0-9]{2}([-/.])[0-9]{1,2}([-/.])[0-9]{1,2}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NumericDate();
}

using System.Text.RegularExpressions;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Numbers as other languages write them: with dots between thousands, or in words.</summary>
internal static partial class ForeignNumbers
{
    /// <summary>Stands for a number that is spelled out and too long to be read; no article backs it.</summary>
    private const decimal Unreadable = -1;

    // "one" is left out: it is an article in all of these languages.
    private static readonly Dictionary<string, decimal> English = Words(
        2, "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        [("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90)],
        "hundred hundreds thousand thousands million millions dozen dozens twice thrice half");

    private static readonly Dictionary<string, decimal> Portuguese = Words(
        2, "dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte",
        [("duas", 2), ("catorze", 14), ("trinta", 30), ("quarenta", 40), ("cinquenta", 50), ("sessenta", 60), ("setenta", 70), ("oitenta", 80), ("noventa", 90)],
        "cem cento duzentos trezentos quinhentos mil milhão milhões dúzia metade dobro");

    private static readonly Dictionary<string, decimal> Vietnamese = Words(
        2, "hai ba bốn năm sáu bảy tám chín mười", [],
        "mươi trăm nghìn ngàn vạn triệu tỷ");

    private static readonly Dictionary<string, decimal> Tagalog = Words(
        2, "dalawa tatlo apat lima anim pito walo siyam sampu",
        [("dalawang", 2), ("tatlong", 3), ("limang", 5), ("pitong", 7), ("walong", 8), ("sampung", 10)],
        "daan raan libo libong milyon labing labindalawa labinlimang dalawampu kalahati");

    /// <summary>The text with thousands written together: 15.000 is 15000 where a dot parts thousands.</summary>
    public static string InOneNotation(string text, Language language) =>
        language == Language.Vietnamese || language == Language.Portuguese || language == Language.Tagalog || language == Language.English
            ? Thousands().Replace(text, match => match.Value.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal))
            : text;

    /// <summary>The numbers that are spelled out in a language of Latin letters.</summary>
    public static IReadOnlyList<decimal> Spelled(string text, Language language)
    {
        var words = WordsOf(language);
        var found = new List<decimal>();
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length).ToLowerInvariant();
            if (words.TryGetValue(word, out var number) && !IsVietnameseYear(word, text, match.Index, language))
                found.Add(number);
        }

        return found;
    }

    private static Dictionary<string, decimal> WordsOf(Language language)
    {
        if (language == Language.English)
            return English;
        if (language == Language.Portuguese)
            return Portuguese;
        if (language == Language.Vietnamese)
            return Vietnamese;
        return language == Language.Tagalog ? Tagalog : [];
    }

    // năm is both five and year; beside a figure it is a year.
    private static bool IsVietnameseYear(string word, string text, int index, Language language)
    {
        if (language != Language.Vietnamese || word is not "năm")
            return false;
        var before = text.AsSpan(0, index).TrimEnd();
        var after = text.AsSpan(index + word.Length).TrimStart();
        return (before.Length > 0 && char.IsAsciiDigit(before[^1])) || (after.Length > 0 && char.IsAsciiDigit(after[0]));
    }

    private static Dictionary<string, decimal> Words(int first, string counted, (string Word, decimal Number)[] others, string large)
    {
        var words = counted.Split(' ').Select((word, index) => (Word: word, Number: (decimal)(first + index)))
            .Concat(others).Concat(large.Split(' ').Select(word => (Word: word, Number: Unreadable)));
        return words.ToDictionary(word => word.Word, word => word.Number, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\b[0-9]{1,3}([. ][0-9]{3})+\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Writes dates with a month's name as 2026年4月15日, whichever way round the language has them.</summary>
internal static class MonthNames
{
    private static readonly ConcurrentDictionary<NumberLexicon, Regex> Patterns = new();

    /// <summary>Before these, "May" is a month and no verb.</summary>
    private static readonly string[] BeforeMay = ["in", "by", "of", "until", "till", "from", "since", "before", "after", "every", "each", "next", "last", "early", "late", "mid", "and", "or", "to", "through", "this"];

    public static string InNumbers(string text, NumberLexicon lexicon) =>
        lexicon.Months.Count == 0 ? text : Patterns.GetOrAdd(lexicon, Make).Replace(text, match => Write(match, text, lexicon));

    private static Regex Make(NumberLexicon lexicon)
    {
        var name = $"(?<month>{string.Join('|', lexicon.Months.Keys.OrderByDescending(month => month.Length))})";
        const string Year = @"(,?\s*(de |of |ng )?(?<year>(19|20)[0-9]{2})\b)?";
        var pattern = $@"\b((?<day>[0-9]{{1,2}})(st|nd|rd|th|º|ª)?\s+((of|de|ng)\s+)?{name}\b\.?{Year}|{name}\b\.?(\s+(?<day>[0-9]{{1,2}})(st|nd|rd|th)?\b)?{Year})";
        return new Regex(pattern, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    private static string Write(Match match, string text, NumberLexicon lexicon)
    {
        var name = match.Groups["month"].Value;
        var isAlone = !match.Groups["day"].Success && !match.Groups["year"].Success;
        if (isAlone && IsVerb(name, text.AsSpan(0, match.Index)))
            return match.Value;
        var year = match.Groups["year"].Success ? match.Groups["year"].Value + "年" : "";
        var day = match.Groups["day"].Success ? match.Groups["day"].Value + "日" : "";
        return string.Create(CultureInfo.InvariantCulture, $" {year}{lexicon.Months[name.ToLowerInvariant()]}月{day}");
    }

    // "may" and "march" are verbs, "May I" is a question.
    private static bool IsVerb(string name, ReadOnlySpan<char> before)
    {
        if (name is not ("May" or "may" or "march" or "mar" or "sat" or "jun" or "dec"))
            return false;
        before = before.TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..].ToString();
        return char.IsLower(name[0]) || !BeforeMay.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}

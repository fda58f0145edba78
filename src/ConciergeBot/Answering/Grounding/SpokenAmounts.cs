using System.Globalization;
using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Writes what speech counts without a number word: an hour → 1 hour, a year and a half → 1.5 year, 1 tuổi rưỡi → 1.5 tuổi.</summary>
internal static partial class SpokenAmounts
{
    /// <summary>Behind these "a month" is a period, which <see cref="TellingWords"/> hold to the article.</summary>
    public const string CountedByPeriod = "yen|times?|once|twice|thrice|hours?|minutes?|days?|weeks?|visits?|doses?|meals?|sessions?";

    private static readonly string[] CountedWords = CountedByPeriod.Split('|').SelectMany(word => word.EndsWith('?') ? new[] { word[..^2], word[..^1] } : [word]).ToArray();

    public static string InNumbers(string text)
    {
        text = SomeOf().Replace(text, "${number} ");
        text = Once().Replace(text, "1 time ${period}");
        var whole = text;
        text = OfOne().Replace(text, match =>
            IsPeriod(whole.AsSpan(0, match.Index).TrimEnd()) || match.Groups["after"].Length > 0 ? match.Value : "1 " + match.Groups["unit"].Value);
        text = AndHalf().Replace(text, match =>
            decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? string.Create(CultureInfo.InvariantCulture, $"{number + 0.5m} {match.Groups["unit"].Value}")
                : match.Value);
        return HalfAlone().Replace(text, " 0.5 ");
    }

    // 15,000 yen a month; "half a day" is one of the TellingWords.
    private static bool IsPeriod(ReadOnlySpan<char> before)
    {
        if (before is [.., '円' or (>= '0' and <= '9')])
            return true;
        var word = before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        return word == "half" || CountedWords.Contains(word, StringComparer.Ordinal);
    }

    // A couple of weeks has become "a 2 of weeks".
    [GeneratedRegex(@"\ba (?<number>[0-9]+) (of )?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SomeOf();

    [GeneratedRegex(@"\bonce (?<period>(an?|per|each|every) )", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Once();

    [GeneratedRegex(@"\ban? ((entire|whole|full|single|calendar|further|extra|additional) )?(?<unit>minute|hour|day|week|month|year)\b(?<after>([ -](care|nursery|service|trip))?)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OfOne();

    [GeneratedRegex(@"\b(?<number>[0-9]{1,12}(\.[0-9]{1,6})?) ?(?<unit>\p{L}+( old| gulang| de idade)?) (and a half|(e|at) (0\.5|mei[oa]|kalahati)|rưỡi)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AndHalf();

    [GeneratedRegex(@"\brưỡi\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HalfAlone();
}

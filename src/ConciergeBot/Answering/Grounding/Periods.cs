using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Writes 「1か月に15,000円」 as 「毎月15,000円」: such a month is a period of the amount, and backs no limit of one month.</summary>
internal static partial class Periods
{
    public static string AsWords(string text) => One().Replace(text, match => match.Groups["before"].Value + "毎" + match.Groups["unit"].Value[..1].Replace("か", "月", StringComparison.Ordinal) + match.Groups["rest"].Value);

    // Not 3か月, 1歳1か月 or 生後1か月に.
    [GeneratedRegex(@"(?<before>^|[^0-9０-９.,歳年月後週])[1１一](?<unit>か月|週間?|年間?)(?<rest>に|あたり|につき|ごと)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex One();
}

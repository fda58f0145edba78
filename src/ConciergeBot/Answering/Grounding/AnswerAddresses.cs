using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Hosts without a scheme, targets of links, and accounts: what FigureExtractor does not take for an address, but a phone may.</summary>
internal static partial class AnswerAddresses
{
    /// <param name="answer">The answer.</param>
    /// <param name="texts">The cited articles' texts.</param>
    public static bool AreBacked(string answer, IReadOnlyList<string> texts) =>
        Host().Matches(answer).Concat(Target().Matches(answer)).Concat(Account().Matches(answer)).Concat(Scheme().Matches(answer))
            .Select(match => match.Groups["it"].Value.TrimEnd('/', '.'))
            .All(address => address.Length == 0 || texts.Any(text => text.Contains(address, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"(?<it>[A-Za-z0-9\-]{2,}(\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Host();

    [GeneratedRegex(@"\]\(<?(?<it>[^)\s>]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex(@"(?<it>[@＠][A-Za-z0-9_.\-]{3,})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Account();

    [GeneratedRegex(@"(?<it>(tel|sms|line|mailto|javascript|data|intent|article):[^\s)）]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();
}

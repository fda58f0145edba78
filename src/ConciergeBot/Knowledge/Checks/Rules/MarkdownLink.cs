using System.Text.RegularExpressions;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>A link of an article's simple Markdown: <c>[text](target)</c>.</summary>
internal sealed partial record MarkdownLink(string Text, string Target)
{
    public static IEnumerable<MarkdownLink> AllIn(string markdown) =>
        Form().Matches(markdown).Select(match => new MarkdownLink(match.Groups["text"].Value, match.Groups["target"].Value));

    [GeneratedRegex(@"\[(?<text>[^\]\n]*)\]\((?<target>[^)\n]*)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}

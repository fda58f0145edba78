using System.Text.RegularExpressions;

namespace ConciergeBot.Knowledge.Search;

/// <summary>The words of an article's simple Markdown: link addresses and emphasis marks are not searched.</summary>
internal static partial class MarkdownText
{
    public static string Plain(string markdown) =>
        Link().Replace(markdown, "${text}").Replace("**", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?<text>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}

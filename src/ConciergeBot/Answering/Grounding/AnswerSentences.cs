using System.Text.RegularExpressions;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>The sentences of an answer as a parent reads them: no marks of Markdown, nothing that cannot be seen, no line break within one.</summary>
internal static partial class AnswerSentences
{
    public static IReadOnlyList<string> Of(string answer) =>
        [.. MarkdownFlex.Paragraphs(answer).SelectMany(paragraph => Split(ParentText.Visible(paragraph))).Where(sentence => sentence.Length > 0)];

    private static IEnumerable<string> Split(string paragraph)
    {
        // Marks that are no Markdown where they stand are read past; FigureExtractor takes what follows "](" for the target of a link.
        var line = Break().Replace(paragraph, " ").Replace("](", "] (", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
        var start = 0;
        foreach (var end in End().Matches(line).Select(match => match.Groups["end"]))
        {
            yield return line[start..(end.Index + end.Length)].Trim();
            start = end.Index + end.Length;
        }

        yield return line[start..].Trim();
    }

    [GeneratedRegex(@" *\n *", RegexOptions.NonBacktracking)]
    private static partial Regex Break();

    // A full stop behind a digit may be a number's: 15. März, 1.5.
    [GeneratedRegex(@"(?<end>[。！？]|[!?] )|(?<end>[^0-9]\. +)[\p{Lu}\p{Lo}]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex End();
}

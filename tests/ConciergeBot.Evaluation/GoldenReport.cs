using System.Globalization;
using System.Net;
using System.Text;

namespace ConciergeBot.Evaluation;

/// <summary>Writes <c>report.md</c> with figures by split and style, and <c>misses.html</c> with what was expected beside what came.</summary>
internal static class GoldenReport
{
    public static void Write(string folder, IReadOnlyList<GoldenOutcome> outcomes)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), Markdown(outcomes));
        File.WriteAllText(Path.Combine(folder, "misses.html"), Html(outcomes));
    }

    private static string Markdown(IReadOnlyList<GoldenOutcome> outcomes)
    {
        var text = new StringBuilder("# Stored questions\n\n");
        foreach (var split in outcomes.GroupBy(outcome => outcome.Question.Split, StringComparer.Ordinal).OrderBy(split => split.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"**{split.Key}** ({split.Count()}): {GoldenFigures.Of([.. split])}\n\n");
        text.Append("| style | questions | right first | among four | answered wrong |\n|---|---|---|---|---|\n");
        foreach (var style in outcomes.Where(outcome => !outcome.IsForeign).GroupBy(outcome => outcome.Question.Style, StringComparer.Ordinal).OrderBy(style => style.Key, StringComparer.Ordinal))
        {
            var figures = GoldenFigures.Of([.. style]);
            text.Append(CultureInfo.InvariantCulture, $"| {style.Key} | {style.Count()} | {figures.RightFirst:F3} | {figures.RightAmongFour:F3} | {figures.AnsweredWrong:F3} |\n");
        }

        return text.ToString();
    }

    private static string Html(IReadOnlyList<GoldenOutcome> outcomes)
    {
        var page = new StringBuilder("""
            <!doctype html><html lang="ja"><meta charset="utf-8"><title>Misses</title>
            <style>body{font:15px/1.6 sans-serif;margin:2em}td,th{border-bottom:1px solid #ccc;padding:.3em .6em;vertical-align:top;text-align:left}</style>
            <h1>Misses of the fitting half</h1><table><tr><th>question<th>style<th>what happened<th>came first<th>right, and its place</tr>
            """);
        foreach (var outcome in outcomes.Where(outcome => outcome.Question.Split == "fit" && IsMiss(outcome)))
        {
            var first = outcome.Hits.Count == 0 ? "" : $"{outcome.Hits[0].Article.Id}: {outcome.Hits[0].MatchedQuestion}";
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(outcome.Question.Q)}<td>{Text(outcome.Question.Style)}<td>{outcome.Name} ({outcome.Decision.Confidence:F2})<td>{Text(first)}<td>{Text(outcome.Question.Article ?? "none: foreign")} ({outcome.Place})\n");
        }

        return page.Append("</table></html>\n").ToString();
    }

    private static bool IsMiss(GoldenOutcome outcome) => outcome.IsForeign ? !outcome.IsDeclined : outcome.Place != 1;

    private static string Text(string value) => WebUtility.HtmlEncode(value);
}

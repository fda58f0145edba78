using System.Globalization;
using System.Net;
using System.Text;

namespace ConciergeBot.Evaluation;

/// <summary>Writes <c>report.md</c> with figures and curve, and <c>report.html</c> with the curve drawn and what was expected beside what came.</summary>
internal static class GoldenReport
{
    public static void Write(string folder, IReadOnlyList<GoldenOutcome> byArticle, IReadOnlyList<GoldenOutcome> byText)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "report.md"), Markdown(byArticle, byText));
        File.WriteAllText(Path.Combine(folder, "report.html"), Html(byArticle, byText));
    }

    /// <summary>By split; by article and by text; and for the questions whose author did not see the lexicon.</summary>
    public static IEnumerable<(string Name, GoldenFigures Figures)> Figures(IReadOnlyList<GoldenOutcome> byArticle, IReadOnlyList<GoldenOutcome> byText)
    {
        foreach (var split in byArticle.Select(outcome => outcome.Question.Split).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var (by, outcomes) in new[] { ("by article", byArticle), ("by text", byText) })
            {
                var all = outcomes.Where(outcome => outcome.Question.Split == split).ToArray();
                yield return ($"{split}, {by} ({all.Length})", GoldenFigures.Of(all));
                var independent = all.Where(outcome => GoldenFiles.IsIndependent(outcome.Question)).ToArray();
                yield return ($"{split}, {by}, independent files ({independent.Length})", GoldenFigures.Of(independent));
            }
        }
    }

    private static string Markdown(IReadOnlyList<GoldenOutcome> byArticle, IReadOnlyList<GoldenOutcome> byText)
    {
        var text = new StringBuilder("# Stored questions\n\n");
        foreach (var (name, figures) in Figures(byArticle, byText))
            text.Append(CultureInfo.InvariantCulture, $"**{name}**: {figures}\n\n");
        text.Append("| style | questions | right first | among four | wrong with confidence |\n|---|---|---|---|---|\n");
        foreach (var style in byText.Where(outcome => !outcome.IsForeign).GroupBy(outcome => outcome.Question.Style, StringComparer.Ordinal).OrderBy(style => style.Key, StringComparer.Ordinal))
        {
            var figures = GoldenFigures.Of([.. style]);
            text.Append(CultureInfo.InvariantCulture, $"| {style.Key} | {style.Count()} | {figures.RightFirst:F3} | {figures.RightAmongFour:F3} | {figures.SureWrong:F3} |\n");
        }

        return text.Append("\nHeld-back half, by text:\n\n").Append(Held(byText).Markdown()).ToString();
    }

    private static string Html(IReadOnlyList<GoldenOutcome> byArticle, IReadOnlyList<GoldenOutcome> byText)
    {
        var page = new StringBuilder("""
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Stored questions</title>
            <style>body{font:15px/1.6 sans-serif;margin:2em}td,th{border-bottom:1px solid #ccc;padding:.3em .6em;vertical-align:top;text-align:left}</style>
            <h1>Stored questions</h1><ul>
            """);
        foreach (var (name, figures) in Figures(byArticle, byText))
            page.Append(CultureInfo.InvariantCulture, $"<li><b>{Text(name)}</b>: {Text(figures.ToString())}");
        page.Append("</ul><h2>Coverage and correctness, held-back half, by text</h2>").Append(Held(byText).Svg());
        page.Append("<h2>Misses of the fitting half</h2><table><tr><th>question<th>style<th>what happened<th>came first<th>right, and its place</tr>\n");
        foreach (var outcome in byText.Where(outcome => outcome.Question.Split != "report" && IsMiss(outcome)))
        {
            var first = outcome.Hits.Count == 0 ? "" : $"{outcome.Hits[0].Article.Id}: {outcome.Hits[0].MatchedQuestion}";
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(outcome.Question.Q)}<td>{Text(outcome.Question.Style)}<td>{outcome.Name} ({outcome.Decision.Confidence:F2})<td>{Text(first)}<td>{Text(outcome.Question.Article ?? "none: foreign")} ({outcome.Place})\n");
        }

        return page.Append("</table></html>\n").ToString();
    }

    private static CoverageCurve Held(IReadOnlyList<GoldenOutcome> outcomes) => new([.. outcomes.Where(outcome => outcome.Question.Split == "report")]);

    private static bool IsMiss(GoldenOutcome outcome) => outcome.IsForeign ? !outcome.IsDeclined : outcome.Place != 1;

    private static string Text(string value) => WebUtility.HtmlEncode(value);
}

using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConciergeBot.Evaluation.Product;

/// <summary>Writes every reply, and the figures with what was expected beside what came.</summary>
internal static class AnswersReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, IReadOnlyList<AskedQuestion> asked, CoverageCurve curve)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "replies.jsonl"), asked.Select(one => JsonSerializer.Serialize(
            new { one.Question.Id, one.Question.Q, Kind = one.Kind.ToString(), one.Reply.Shown, one.Reply.Offered, one.Reply.Text, one.Question.Expect }, Json)));
        File.WriteAllText(Path.Combine(folder, "report.md"), Markdown(asked, curve));
        File.WriteAllText(Path.Combine(folder, "report.html"), Html(asked, curve));
    }

    /// <summary>By split, where the data has splits.</summary>
    public static IEnumerable<(string Name, AnswerFigures Figures)> Figures(IReadOnlyList<AskedQuestion> asked) =>
        asked.GroupBy(one => one.Question.Split, StringComparer.Ordinal).OrderBy(split => split.Key, StringComparer.Ordinal)
            .Select(split => (split.Key.Length == 0 ? "all" : split.Key, AnswerFigures.Of([.. split])));

    private static string Markdown(IReadOnlyList<AskedQuestion> asked, CoverageCurve curve)
    {
        var text = new StringBuilder("# Answers of the whole product\n\n");
        foreach (var (name, figures) in Figures(asked))
            text.Append(CultureInfo.InvariantCulture, $"**{name}**\n\n```\n{figures}\n```\n\n");
        text.Append("## Coverage and correctness\n\n").Append(curve.Markdown()).Append("\n## Misses\n\n| question | expected | what happened | shown | offered |\n|---|---|---|---|---|\n");
        foreach (var one in asked.Where(IsShownMiss))
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(one.Question.Q)} | {Cell(Expected(one))} | {one.Kind} | {string.Join(' ', one.Reply.Shown)} | {string.Join(' ', one.Reply.Offered)} |\n");
        return text.ToString();
    }

    private static string Html(IReadOnlyList<AskedQuestion> asked, CoverageCurve curve)
    {
        var page = new StringBuilder("""
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Answers of the whole product</title>
            <style>body{font:15px/1.6 sans-serif;margin:2em}td,th{border-bottom:1px solid #ccc;padding:.3em .6em;vertical-align:top;text-align:left}td{max-width:30em}td.reply{white-space:pre-wrap}</style>
            <h1>Answers of the whole product</h1>
            """);
        foreach (var (name, figures) in Figures(asked))
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(name)}</h2><pre>{Text(figures.ToString())}</pre>");
        page.Append("<h2>Coverage and correctness</h2>").Append(curve.Svg());
        page.Append("<h2>Misses</h2><table><tr><th>question<th>expected<th>what happened<th>reply<th>choices</tr>\n");
        foreach (var one in asked.Where(IsShownMiss))
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(one.Question.Q)}<td>{Text(Expected(one))}<td>{one.Kind}<td class=\"reply\">{Text(one.Reply.Text)}<td>{Text(string.Join(' ', one.Reply.Offered))}</tr>\n");
        return page.Append("</table></html>\n").ToString();
    }

    /// <summary>A held-back question is counted, never shown.</summary>
    private static bool IsShownMiss(AskedQuestion one) => one.Question.Split != "report" && (one.Question.IsForeign
        ? one.Kind != ReplyKind.Declined
        : one.Kind is not (ReplyKind.SureRight or ReplyKind.LikelyRight or ReplyKind.DangerRight));

    private static string Expected(AskedQuestion one) => one.Question.IsForeign ? "none: foreign" : $"{one.Question.Article} {string.Join(" & ", one.Question.Expect)}";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static string Text(string value) => WebUtility.HtmlEncode(value);
}

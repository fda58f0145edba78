using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConciergeBot.Evaluation.Product;

/// <summary>Writes every reply of the dialogues, and those that went wrong turn by turn: what was expected beside what came.</summary>
internal static class DialoguesReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, IReadOnlyList<PlayedDialogue> played)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "dialogues.jsonl"), played.SelectMany(one => one.Turns.Select(turn => JsonSerializer.Serialize(
            new { one.Dialogue.Id, turn.Turn.Q, Kind = turn.Kind.ToString(), turn.IsRight, turn.Reply.Shown, turn.Reply.Offered, turn.Reply.Text }, Json))));
        File.WriteAllText(Path.Combine(folder, "dialogues.md"), Markdown(played));
        File.WriteAllText(Path.Combine(folder, "dialogues.html"), Html(played));
    }

    private static string Markdown(IReadOnlyList<PlayedDialogue> played)
    {
        var text = new StringBuilder("# Dialogues with the whole product\n\n");
        foreach (var (name, figures) in PlayedDialogue.FiguresOf(played))
            text.Append(CultureInfo.InvariantCulture, $"- **{name}**: {figures}\n");
        foreach (var one in Shown(played))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {one.Dialogue.Id}\n\n| message | expected | shown | offered | |\n|---|---|---|---|---|\n");
            foreach (var turn in one.Turns)
                text.Append(CultureInfo.InvariantCulture, $"| {Cell(turn.Turn.Q)} | {Cell(Expected(turn.Turn))} | {string.Join(' ', turn.Reply.Shown)} | {string.Join(' ', turn.Reply.Offered)} | {Mark(turn)} |\n");
        }

        return text.ToString();
    }

    private static string Html(IReadOnlyList<PlayedDialogue> played)
    {
        var page = new StringBuilder("""
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Dialogues with the whole product</title>
            <style>body{font:15px/1.6 sans-serif;margin:2em}td,th{border-bottom:1px solid #ccc;padding:.3em .6em;vertical-align:top;text-align:left}td.reply{white-space:pre-wrap;max-width:36em}</style>
            <h1>Dialogues with the whole product</h1>
            """);
        foreach (var (name, figures) in PlayedDialogue.FiguresOf(played))
            page.Append(CultureInfo.InvariantCulture, $"<p><b>{Text(name)}</b>: {Text(figures)}");
        foreach (var one in Shown(played))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(one.Dialogue.Id)}</h2><table><tr><th>message<th>expected<th>reply<th></tr>\n");
            foreach (var turn in one.Turns)
                page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(turn.Turn.Q)}<td>{Text(Expected(turn.Turn))}<td class=\"reply\">{Text(turn.Reply.Text)}<td>{Mark(turn)}</tr>\n");
            page.Append("</table>\n");
        }

        return page.Append("</html>\n").ToString();
    }

    /// <summary>A held-back dialogue is counted, never shown.</summary>
    private static IEnumerable<PlayedDialogue> Shown(IReadOnlyList<PlayedDialogue> played) => played.Where(one => one.Dialogue.Split != "report" && !one.IsRight);

    private static string Mark(PlayedTurn turn) => !turn.Turn.IsJudged ? "" : turn.IsRight ? "right" : "wrong";

    private static string Expected(DialogueTurn turn) => turn switch
    {
        { Decline: true } => "no answer",
        { Kind: { } kind } => kind,
        _ => $"{turn.Article} {string.Join(" & ", turn.Expect)}".Trim(),
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static string Text(string value) => WebUtility.HtmlEncode(value);
}

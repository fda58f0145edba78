using System.Text.Json;
using ConciergeBot.Answering;

namespace ConciergeBot.Evaluation.Product;

/// <summary>What a parent sees after a message.</summary>
/// <param name="Text">All texts, top to bottom, without the labels of choices and buttons.</param>
/// <param name="Shown">The articles given as the answer.</param>
/// <param name="Offered">The articles to choose from.</param>
/// <param name="IsDanger">Whether the safety step answered.</param>
/// <param name="Messages">How many messages it is.</param>
internal sealed record Reply(string Text, IReadOnlyList<string> Shown, IReadOnlyList<string> Offered, bool IsDanger, int Messages)
{
    /// <summary>No article, and a text of its own: with near topics they follow in a message of their own.</summary>
    public bool IsDeclined => Shown.Count == 0 && (Offered.Count == 0 || Messages > 1);

    public static Reply Read(IReadOnlyCollection<string> messages)
    {
        var (texts, shown, offered, isDanger) = (new List<string>(), new List<string>(), new List<string>(), false);
        foreach (var message in messages)
        {
            using var json = JsonDocument.Parse(message);
            Walk(json.RootElement, texts, shown, offered);
            isDanger |= json.RootElement.TryGetProperty("contents", out var contents) && IsOfSafety(contents);
        }

        return new Reply(string.Join('\n', texts), shown, offered, isDanger, messages.Count);
    }

    /// <summary>Of all bubbles only those of the safety step have a header; in a carousel it is the first.</summary>
    private static bool IsOfSafety(JsonElement container) =>
        container.TryGetProperty("header", out _)
        || (container.TryGetProperty("type", out var type) && type.GetString() == "carousel" && container.GetProperty("contents")[0].TryGetProperty("header", out _));

    private static void Walk(JsonElement element, List<string> texts, List<string> shown, List<string> offered)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, texts, shown, offered);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (element.TryGetProperty("action", out var action) && Tapped(action, texts, shown, offered))
            return;
        if (element.TryGetProperty("type", out var type) && type.GetString() == "text" && TextOf(element) is { Length: > 0 } text)
        {
            texts.Add(text);
            if (!element.TryGetProperty("quickReply", out _))
                return;
        }

        foreach (var property in element.EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
            Walk(property.Value, texts, shown, offered);
    }

    /// <returns>Whether it is a choice or a button, whose label is not part of the text.</returns>
    private static bool Tapped(JsonElement action, List<string> texts, List<string> shown, List<string> offered)
    {
        if (action.TryGetProperty("uri", out var uri) && uri.GetString()!.StartsWith("tel:", StringComparison.Ordinal) && action.TryGetProperty("label", out var label))
            texts.Add(label.GetString()!);
        if (!action.TryGetProperty("data", out var data) || !BotAction.TryParse(data.GetString()!, out var tapped))
            return true;
        if (tapped is { Verb: BotVerb.Useful, ArticleId: { } answered })
            shown.Add(answered);
        else if (tapped is { Verb: BotVerb.Open, ArticleId: { } choice })
            offered.Add(choice);
        return true;
    }

    private static string TextOf(JsonElement element) =>
        element.TryGetProperty("contents", out var spans) && spans.ValueKind == JsonValueKind.Array
            ? string.Concat(spans.EnumerateArray().Select(span => span.GetProperty("text").GetString()))
            : element.TryGetProperty("text", out var text) ? text.GetString()! : "";
}

using Line.Messaging.Webhook;

namespace ConciergeBot.Conversations;

/// <summary>
/// What one turn answers: a run of texts that a parent sent in a burst, or one event of any other kind.
/// </summary>
/// <param name="Entries">The inbox entries that the turn covers, as stored.</param>
/// <param name="Events">The same entries, in the order in which they happened.</param>
public sealed record Turn(string UserId, IReadOnlyList<byte[]> Entries, IReadOnlyList<(InboxEntry Entry, WebhookEvent Event)> Events)
{
    /// <summary>Texts in one turn at most: each may need a message of its own.</summary>
    public const int MaxTexts = TurnResult.MaxMessages;

    /// <summary>Ends when a danger waits behind this turn: whoever decides it takes what is there and waits for nothing more.</summary>
    public CancellationToken Hurried { get; init; }

    /// <summary>The first event's id, from which the turn's retry keys are derived.</summary>
    public string Id => Events[0].Entry.Id;

    public WebhookEvent First => Events[0].Event;

    /// <summary>The texts of the turn, what was typed on a sticker among them; empty when it is of another kind.</summary>
    public IReadOnlyList<TextContent> Texts => [.. Events.SelectMany(item => TextsOf(item.Event))];

    /// <summary>The newest reply token, with the time it came; null when no event brought one.</summary>
    public (string Token, DateTimeOffset ReceivedAt)? ReplyToken => Events
        .Where(item => item.Event.ReplyToken is not null)
        .OrderByDescending(item => item.Entry.ReceivedAt)
        .Select(item => ((string, DateTimeOffset)?)(item.Event.ReplyToken!, item.Entry.ReceivedAt))
        .FirstOrDefault();

    /// <summary>
    /// Takes the next turn from what waits. Events are put in the order of LINE's timestamps, since webhooks overtake each
    /// other; those of the same millisecond stay in the order of acceptance.
    /// </summary>
    /// <param name="settledAt">
    /// An event that came later than this may still be overtaken by an older one and does not join a turn that has begun.
    /// </param>
    public static Turn Next(string userId, IReadOnlyList<byte[]> waiting, DateTimeOffset settledAt)
    {
        var events = waiting
            .Select(stored => (Stored: stored, Entry: InboxEntry.Deserialize(stored)))
            .Select(item => (item.Stored, item.Entry, Event: item.Entry.Parse()))
            .OrderBy(item => item.Event.Timestamp)
            .ToList();
        var texts = events.TakeWhile(item => Text(item.Event) is not null && item.Entry.ReceivedAt <= settledAt).Take(MaxTexts).Count();
        var turn = events.Take(Math.Max(texts, 1)).ToList();
        return new Turn(userId, [.. turn.Select(item => item.Stored)], [.. turn.Select(item => (item.Entry, item.Event))]);
    }

    /// <summary>The parent's words in an event: a text, or what was typed on a message sticker.</summary>
    public static IReadOnlyList<TextContent> TextsOf(WebhookEvent e) => (e as MessageEvent)?.Message switch
    {
        TextContent text => [text],
        StickerContent { Text: { Length: > 0 } typed } sticker => [new TextContent { Type = "text", Id = sticker.Id, Text = typed }],
        _ => [],
    };

    private static TextContent? Text(WebhookEvent e) => (e as MessageEvent)?.Message as TextContent;
}

using System.Text.Json;
using Line.Messaging.Webhook;

namespace ConciergeBot.Conversations;

/// <summary>One accepted webhook event as it waits in its parent's inbox.</summary>
/// <param name="Id">The event's identity: LINE's webhookEventId, or a digest of the event where LINE sent none.</param>
/// <param name="ReceivedAt">When the webhook arrived; the reply token's minute runs from here.</param>
/// <param name="TraceParent">W3C trace context of the webhook request, so that the reply belongs to the same trace.</param>
/// <param name="Event">The event exactly as LINE sent it.</param>
public sealed record InboxEntry(string Id, DateTimeOffset ReceivedAt, string? TraceParent, JsonElement Event)
{
    public byte[] Serialize() => JsonSerializer.SerializeToUtf8Bytes(this, ConversationJson.Default.InboxEntry);

    public static InboxEntry Deserialize(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, ConversationJson.Default.InboxEntry)
        ?? throw new JsonException("an inbox entry is null");

    public WebhookEvent Parse() => WebhookParser.ParseEvent(JsonSerializer.SerializeToUtf8Bytes(Event, ConversationJson.Default.JsonElement));
}

using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Messaging.Webhook;

namespace ConciergeBot.Webhook;

/// <summary>
/// Says which events go into a parent's inbox. Everything from a one-to-one chat does, of known type or not. Left alone
/// are events without a user, those of groups and rooms (the concierge talks with parents in private), and those in
/// standby (another module has the chat) but for unsend and unfollow, which take personal data away.
/// </summary>
public static class EventAdmission
{
    /// <returns>The parent's user id, or why the event is left alone.</returns>
    public static (string? UserId, string? DropReason) Decide(WebhookEvent e) => e switch
    {
        { Source: GroupSource or RoomSource } => (null, "group"),
        { Source: null or { UserId: null or "" } } => (null, "no-user"),
        { Mode: ChannelMode.Standby } and not (UnsendEvent or UnfollowEvent) => (null, "standby"),
        _ => (e.Source.UserId, null),
    };

    /// <summary>
    /// The event's identity: its webhookEventId, or where LINE sent none (older formats) a digest of the event without
    /// the part that differs on redelivery.
    /// </summary>
    public static string IdOf(WebhookEvent e)
    {
        if (e.WebhookEventId is { Length: > 0 } id)
            return id;
        var content = JsonObject.Create(e.Raw) ?? [];
        content.Remove("deliveryContext");
        return $"sha256-{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, WebhookJson.Default.JsonObject)))}";
    }
}

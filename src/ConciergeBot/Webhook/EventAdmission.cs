using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Messaging.Webhook;

namespace ConciergeBot.Webhook;

/// <summary>
/// Says which events go into an inbox. Everything from a one-to-one chat does, of known type or not, and that the account
/// was taken into a group or room, into an inbox of the group: it is told once that nobody reads it. Left alone are events
/// without a user, all else of groups and rooms (the concierge talks with parents in private), and those in standby
/// (another module has the chat) but for unsend and unfollow, which take personal data away.
/// </summary>
public static class EventAdmission
{
    /// <returns>The id of the parent or the group, or why the event is left alone.</returns>
    public static (string? UserId, string? DropReason) Decide(WebhookEvent e) => e switch
    {
        JoinEvent { Source: GroupSource group, Mode: not ChannelMode.Standby } => (group.GroupId, null),
        JoinEvent { Source: RoomSource room, Mode: not ChannelMode.Standby } => (room.RoomId, null),
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

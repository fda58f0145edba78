using System.Text.Json.Nodes;
using Line.Simulator.Clock;
using Line.Simulator.Identity;
using Line.Simulator.Webhooks;

namespace Line.Simulator.Users;

/// <summary>What a user does: write, tap, follow, block, take a message back. Each becomes a webhook.</summary>
internal sealed class UserActions(
    UserDirectory users, Talks talks, WebhookEvents webhooks, SimulatorSettings settings, SimulatorClock clock, SimulatorIds ids)
{
    private static readonly HashSet<string> Quotable = new(StringComparer.Ordinal) { "text", "sticker", "image", "video" };

    /// <summary>Says something; the message gets its id and tokens here. LINE sends nothing for who has blocked the account.</summary>
    public TalkEntry? Say(SimulatedUser user, JsonObject message, string? messageId = null)
    {
        if (user.Friendship == Friendship.Blocked)
            return null;
        var id = messageId ?? ids.MessageId();
        var type = message["type"]!.ToString();
        var sent = (JsonObject)message.DeepClone();
        sent["id"] = id;
        var quoteToken = Quotable.Contains(type) ? ids.QuoteToken() : null;
        if (quoteToken is not null)
            sent["quoteToken"] = quoteToken;
        var markAsReadToken = settings.ChatMode ? ids.MarkAsReadToken() : null;
        if (markAsReadToken is not null)
            sent["markAsReadToken"] = markAsReadToken;

        var entry = new TalkEntry(id, TalkEntry.User, clock.GetUtcNow(), message) { QuoteToken = quoteToken, MarkAsReadToken = markAsReadToken };
        users.Change(user.UserId, current => current with { LastWroteAt = entry.At });
        talks.Add(user.UserId, entry);
        webhooks.Send(user.UserId, "message", "message", sent);
        return entry;
    }

    /// <summary>Taps something that posts back; `displayText` appears as the user's own words without being a message.</summary>
    public void PostBack(SimulatedUser user, JsonObject postback, string? displayText)
    {
        if (user.Friendship == Friendship.Blocked)
            return;
        if (!string.IsNullOrEmpty(displayText))
        {
            talks.Add(user.UserId, new TalkEntry(ids.MessageId(), TalkEntry.User, clock.GetUtcNow(),
                new JsonObject { ["type"] = "text", ["text"] = displayText }));
        }
        webhooks.Send(user.UserId, "postback", "postback", postback);
    }

    public void Follow(SimulatedUser user)
    {
        var isUnblocked = user.Friendship == Friendship.Blocked;
        if (users.Change(user.UserId, current => current with { Friendship = Friendship.Friend }) is null)
            return;
        Note(user.UserId, isUnblocked ? "ブロックを解除しました" : "友だちに追加しました");
        webhooks.Send(user.UserId, "follow", "follow", new JsonObject { ["isUnblocked"] = isUnblocked });
    }

    /// <summary>LINE: a blocked account gets `unfollow`, without a reply token.</summary>
    public void Block(SimulatedUser user)
    {
        if (user.Friendship == Friendship.Blocked)
            return;
        users.Change(user.UserId, current => current with { Friendship = Friendship.Blocked });
        Note(user.UserId, "ブロックしました");
        webhooks.Send(user.UserId, "unfollow");
    }

    public bool Unsend(SimulatedUser user, string messageId)
    {
        var found = talks.Change(user.UserId, entry => entry.Id == messageId && entry is { From: TalkEntry.User, Unsent: false }, entry => entry with { Unsent = true });
        if (found == 0)
            return false;
        webhooks.Send(user.UserId, "unsend", "unsend", new JsonObject { ["messageId"] = messageId });
        return true;
    }

    private void Note(string userId, string text) =>
        talks.Add(userId, new TalkEntry(ids.MessageId(), TalkEntry.Note, clock.GetUtcNow(), new JsonObject { ["type"] = "note", ["text"] = text }));
}

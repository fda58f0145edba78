using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Clock;
using Line.Simulator.Identity;
using Line.Simulator.Users;

namespace Line.Simulator.Messages;

/// <summary>Puts accepted messages into a user's talk.</summary>
internal sealed class MessageDelivery(Talks talks, SimulatorClock clock, SimulatorIds ids)
{
    /// <summary>LINE: only text, sticker, image and video can be quoted; template and Flex too as targets of a push or reply.</summary>
    private static readonly HashSet<string> Quotable = new(StringComparer.Ordinal) { "text", "textV2", "sticker", "image", "video", "template", "flex" };

    /// <summary>`sentMessages` of the answer, in order; the user sees them only when reachable.</summary>
    public JsonArray Deliver(SimulatedUser user, JsonElement messages, bool visible)
    {
        var sent = new JsonArray();
        foreach (var message in messages.EnumerateArray())
        {
            var quoteToken = Quotable.Contains(message.GetProperty("type").GetString()!) ? ids.QuoteToken() : null;
            var entry = new TalkEntry(ids.MessageId(), TalkEntry.Bot, clock.GetUtcNow(), JsonObject.Create(message.Clone())!)
            {
                QuoteToken = quoteToken,
            };
            var result = new JsonObject { ["id"] = entry.Id };
            if (quoteToken is not null)
                result["quoteToken"] = quoteToken;
            sent.Add((JsonNode)result);
            if (visible)
                talks.Add(user.UserId, entry);
        }
        return sent;
    }
}

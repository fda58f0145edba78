using System.Text;
using System.Text.Json;
using Line.Messaging.Tests.Support;
using Line.Messaging.Webhook;

namespace Line.Messaging.Tests.Webhook;

/// <summary>Webhook bodies from other SDKs' test data.</summary>
public sealed class WebhookFixtureTests
{
    private static readonly Dictionary<string, Type> Events = new(StringComparer.Ordinal)
    {
        ["message"] = typeof(MessageEvent),
        ["messageEdited"] = typeof(MessageEditedEvent),
        ["unsend"] = typeof(UnsendEvent),
        ["follow"] = typeof(FollowEvent),
        ["unfollow"] = typeof(UnfollowEvent),
        ["join"] = typeof(JoinEvent),
        ["leave"] = typeof(LeaveEvent),
        ["memberJoined"] = typeof(MemberJoinedEvent),
        ["memberLeft"] = typeof(MemberLeftEvent),
        ["postback"] = typeof(PostbackEvent),
        ["videoPlayComplete"] = typeof(VideoPlayCompleteEvent),
        ["beacon"] = typeof(BeaconEvent),
        ["accountLink"] = typeof(AccountLinkEvent),
    };

    [Fact]
    public void Every_fixture_parses_to_its_type_and_keeps_its_json()
    {
        var fixtures = Shared.Lines("webhooks.jsonl");
        fixtures.Count.ShouldBe(50);
        foreach (var fixture in fixtures)
        {
            var body = fixture.GetProperty("body");
            var request = WebhookParser.Parse(Encoding.UTF8.GetBytes(body.GetRawText()));

            request.Destination.ShouldBe(body.TryGetProperty("destination", out var destination) ? destination.GetString() : null);
            var sent = body.GetProperty("events").EnumerateArray().ToArray();
            request.Events.Count.ShouldBe(sent.Length);
            foreach (var (received, json) in request.Events.Zip(sent))
                ShouldMatch(received, json, fixture.GetProperty("source").GetProperty("origin").GetString()!);
        }
    }

    private static void ShouldMatch(WebhookEvent received, JsonElement json, string origin)
    {
        var type = json.GetProperty("type").GetString()!;
        received.Type.ShouldBe(type);
        var lacksItsPart = origin.Contains("Without", StringComparison.Ordinal);
        received.ShouldBeOfType(lacksItsPart ? typeof(UnknownEvent) : Events.GetValueOrDefault(type, typeof(UnknownEvent)), origin);
        JsonElement.DeepEquals(received.Raw, json).ShouldBeTrue(origin);
        JsonElement.DeepEquals(WebhookParser.ParseEvent(Encoding.UTF8.GetBytes(received.Raw.GetRawText())).Raw, json).ShouldBeTrue(origin);

        received.ReplyToken.ShouldBe(Text(json, "replyToken"), origin);
        received.WebhookEventId.ShouldBe(Text(json, "webhookEventId"), origin);
        if (json.TryGetProperty("timestamp", out var timestamp))
            received.Timestamp.ToUnixTimeMilliseconds().ShouldBe(timestamp.GetInt64(), origin);
        if (json.TryGetProperty("source", out var source))
            received.Source!.UserId.ShouldBe(Text(source, "userId"), origin);
        if (received is MessageEvent { Message: var content })
        {
            content.Id.ShouldBe(Text(json.GetProperty("message"), "id") ?? "", origin);
            if (content is TextContent text)
                text.Text.ShouldBe(Text(json.GetProperty("message"), "text"), origin);
        }
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}

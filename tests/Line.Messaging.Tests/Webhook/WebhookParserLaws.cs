using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Line.Messaging.Webhook;

namespace Line.Messaging.Tests.Webhook;

/// <summary>What holds for every body there could be.</summary>
public sealed class WebhookParserLaws
{
    private const string Everything = """
        {"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[
        {"type":"message","mode":"active","timestamp":1692251666727,"source":{"type":"user","userId":"U1"},"webhookEventId":"01H","deliveryContext":{"isRedelivery":false},"replyToken":"r",
         "message":{"type":"text","id":"1","text":"@All $ \u3042","emojis":[{"index":5,"length":1,"productId":"P","emojiId":"1"}],"mention":{"mentionees":[{"type":"all","index":0,"length":4}]}}},
        {"type":"message","message":{"type":"image","id":"2","contentProvider":{"type":"line"},"imageSet":{"id":"S","index":1,"total":2}}},
        {"type":"message","message":{"type":"location","id":"3","latitude":34.1,"longitude":131.4}},
        {"type":"message","message":{"type":"sticker","id":"4","packageId":"1","stickerId":"2","keywords":["a"]}},
        {"type":"postback","postback":{"data":"d","params":{"date":"2026-04-01"}}},
        {"type":"memberJoined","joined":{"members":[{"type":"user","userId":"U1"}]}},
        {"type":"beacon","beacon":{"hwid":"h","type":"enter"}},{"type":"membership","membership":{"type":"joined","membershipId":1}},
        {"type":"module","module":{"type":"attached","botId":"U1","scopes":["a"]}},{"type":"activated","chatControl":{"expireAt":1462629479859}},
        {"type":"accountLink","link":{"result":"ok","nonce":"n"}},{"type":"unsend","unsend":{"messageId":"1"}},{"type":"delivery","delivery":{"data":"d"}}]}
        """;

    [Property(MaxTest = 500)]
    public void Parser_throws_nothing_but_its_own_exception_for_any_bytes(byte[] body) => Parse(body);

    [Property(MaxTest = 2000)]
    public Property Parser_throws_nothing_but_its_own_exception_when_bytes_of_a_webhook_change()
    {
        var length = Encoding.UTF8.GetByteCount(Everything);
        var change = from at in Gen.Choose(0, length - 1) from to in Gen.OneOf(Gen.Choose(0, 255), Gen.Elements('"', '\\', '{', '[', ',', ':', '0', '-', 'u').Select(c => (int)c)) select (at, (byte)to);
        return Prop.ForAll(Gen.ListOf(change).Resize(6).ToArbitrary(), changes =>
        {
            var body = Encoding.UTF8.GetBytes(Everything);
            foreach (var (at, to) in changes)
                body[at] = to;
            Parse(body);
        });
    }

    [Property(MaxTest = 1000)]
    public Property Parser_gives_one_event_for_each_item_whatever_stands_in_it()
    {
        return Prop.ForAll(Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(Json(4), count)).ToArbitrary(), items =>
        {
            var events = WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""{"events":[{{string.Join(',', items)}}]}""")).Events;
            events.Count.ShouldBe(items.Length);
            foreach (var (received, item) in events.Zip(items))
                received.Raw.GetRawText().ShouldBe(item);
        });
    }

    // JSON made of the words that the parser looks for, in all the wrong places.
    private static Gen<string> Json(int depth)
    {
        var leaf = Gen.Elements("null", "true", "7", "-1.5e300", "1e999", "\"text\"", "\"message\"", "\"user\"", "\"postback\"", "\"\\ud83d\"", "\"1692251666727\"", "9223372036854775808");
        if (depth == 0)
            return leaf;
        var name = Gen.Elements("type", "message", "source", "timestamp", "id", "text", "postback", "data", "params", "date", "mention", "mentionees", "index", "length", "emojis",
            "userId", "joined", "members", "beacon", "hwid", "link", "nonce", "membership", "membershipId", "latitude", "longitude", "duration", "\\ud83d");
        var member = from n in name from value in Json(depth - 1) select $"\"{n}\":{value}";
        var type = Gen.Elements("message", "messageEdited", "postback", "follow", "beacon", "membership", "memberJoined", "accountLink", "text", "image", "location", "user", "group").Select(t => $"\"type\":\"{t}\"");
        return Gen.Frequency(
            (1, leaf),
            (1, Gen.ArrayOf(Json(depth - 1)).Resize(3).Select(items => $"[{string.Join(',', items)}]")),
            (4, from t in type from members in Gen.ArrayOf(member).Resize(6) select $"{{{string.Join(',', members.Prepend(t))}}}"));
    }

    private static void Parse(byte[] body)
    {
        try
        {
            foreach (var received in WebhookParser.Parse(body).Events)
                received.Raw.ValueKind.ShouldNotBe(JsonValueKind.Undefined);
        }
        catch (WebhookFormatException refused)
        {
            refused.Message.ShouldNotBeEmpty();
        }
    }
}

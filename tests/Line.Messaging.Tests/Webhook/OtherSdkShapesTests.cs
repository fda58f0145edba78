using System.Text;
using Line.Messaging.Webhook;

namespace Line.Messaging.Tests.Webhook;

/// <summary>Events in the shapes that other SDKs try themselves on: old forms, rare kinds, parts that are new, missing or of another kind.</summary>
public sealed class OtherSdkShapesTests
{
    public static TheoryData<string, Type> Events => new()
    {
        // LINE Things, a product that is gone: nothing to map it to, all of it kept.
        { """{"type":"things","replyToken":"r","things":{"deviceId":"t2","type":"link"}}""", typeof(UnknownEvent) },
        { """{"type":"things","replyToken":"r","things":{"deviceId":"t2","type":"scenarioResult","result":{"scenarioId":"S","revision":2,"startTime":1547817845950,"endTime":1547817845952,"resultCode":"success","bleNotificationPayload":"AQ==","actionResults":[{"type":"binary","data":"/w=="},{"type":"void"}],"errorReason":null}}}""", typeof(UnknownEvent) },
        // From before LINE had mode, webhookEventId and deliveryContext.
        { """{"replyToken":"00000000000000000000000000000000","type":"message","timestamp":1451617200000,"source":{"type":"user","userId":"Udeadbeefdeadbeefdeadbeefdeadbeef"},"message":{"id":"100001","type":"text","text":"Hello,world"}}""", typeof(MessageEvent) },
        { """{"type":"message","source":{"type":"room","roomId":"R1"},"message":{"id":"325708","type":"image"}}""", typeof(MessageEvent) },
        { """{"type":"message","source":{"type":"group","groupId":"C1"},"message":{"id":"325708","type":"video","contentProvider":{"type":"external","originalContentUrl":"https://example.com/a.mp4"}}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"325708","type":"sticker","packageId":"1","stickerId":"1","stickerResourceType":"NAME_TEXT","keywords":{"a":1}}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"325708","type":"sticker","packageId":1,"stickerId":2,"keywords":"love","text":"おめでとう"}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"1","type":"text","text":"@a $","mention":{"mentionees":[{"index":0,"length":2,"userId":"U1"},{"index":0}]},"emojis":[{"index":3,"length":1,"productId":"p","emojiId":"1","animated":true},{}]}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"1","type":"text","text":"quoting","quoteToken":"q","quotedMessageId":"468789532432007169"}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"1","type":"image","contentProvider":{"type":"line"},"imageSet":{"id":"E0","index":null}}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"1","type":"file","fileName":"file.txt","fileSize":2138,"scanned":true}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"id":"1","type":"audio","duration":60000,"contentProvider":{"type":"external","originalContentUrl":"https://example.com"}}}""", typeof(MessageEvent) },
        { """{"type":"message","mode":"standby","message":{"type":"text","id":"1","text":"no reply token"}}""", typeof(MessageEvent) },
        { """{"type":"message","message":{"type":"unknown_message_type","id":"1","payload":[1]}}""", typeof(MessageEvent) },
        { """{"type":"messageEdited","replyToken":"r2","message":{"type":"text","id":"325708","text":"changed","quoteToken":"q2"}}""", typeof(MessageEditedEvent) },
        { """{"type":"unsend","source":{"type":"group","groupId":"C1","userId":"U1"},"unsend":{"messageId":"325708"}}""", typeof(UnsendEvent) },
        { """{"type":"follow","replyToken":"r","follow":{"isUnblocked":true,"via":"qr"}}""", typeof(FollowEvent) },
        { """{"type":"follow","replyToken":"r"}""", typeof(FollowEvent) },
        { """{"type":"join","replyToken":"r","source":{"type":"square","squareId":"S1"}}""", typeof(JoinEvent) },
        { """{"type":"memberLeft","left":{"members":[{"type":"user"},{"type":"bot","botId":"B"}]}}""", typeof(MemberLeftEvent) },
        { """{"type":"postback","replyToken":"r","postback":{"data":"a","params":{"datetime":"2017-12-25T01:00"}}}""", typeof(PostbackEvent) },
        { """{"type":"postback","replyToken":"r","postback":{"data":"","params":{"newRichMenuAliasId":"b","status":"RICHMENU_ALIAS_ID_NOTFOUND"}}}""", typeof(PostbackEvent) },
        { """{"type":"videoPlayComplete","replyToken":"r","videoPlayComplete":{"trackingId":"track-id"}}""", typeof(VideoPlayCompleteEvent) },
        { """{"type":"beacon","replyToken":"r","beacon":{"hwid":"374591320","type":"leave"}}""", typeof(BeaconEvent) },
        { """{"type":"beacon","replyToken":"r","beacon":{"hwid":"d41d8cd98f","type":"banner","dm":"1234567890abcdef"}}""", typeof(BeaconEvent) },
        { """{"type":"accountLink","link":{"result":"failed","nonce":"n"}}""", typeof(AccountLinkEvent) },
        { """{"type":"membership","replyToken":"r","membership":{"type":"left","membershipId":3189}}""", typeof(MembershipEvent) },
        { """{"type":"membership","membership":{"type":"gifted","membershipId":3189,"to":"U2"}}""", typeof(MembershipEvent) },
        { """{"type":"module","module":{"type":"attached","botId":"U1","scopes":["message:send","message:receive"]}}""", typeof(ModuleEvent) },
        { """{"type":"module","module":{"type":"detached","botId":"U1","reason":"bot_deleted"}}""", typeof(ModuleEvent) },
        { """{"type":"activated","chatControl":{"expireAt":1462629479859}}""", typeof(ActivatedEvent) },
        { """{"type":"deactivated"}""", typeof(DeactivatedEvent) },
        { """{"type":"botSuspended","mode":"active","timestamp":1462629479859,"webhookEventId":"01","deliveryContext":{"isRedelivery":false}}""", typeof(BotSuspendedEvent) },
        { """{"type":"botResumed","mode":"active","timestamp":1462629479859}""", typeof(BotResumedEvent) },
        { """{"type":"delivery","delivery":{"data":"15034552939884E28681A7D668CEA94C147C716C0EC9DFE8B80B44EF3B57F6BD"}}""", typeof(DeliveryEvent) },
        { """{"type":"undefined","undefinedField":{"1":1}}""", typeof(UnknownEvent) },
        { """{"type":"MESSAGE","message":{"type":"text","id":"1","text":"names are exact"}}""", typeof(UnknownEvent) },
        { """{}""", typeof(UnknownEvent) },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void Event_gets_its_type_and_loses_nothing(string json, Type type)
    {
        var received = WebhookParser.Parse(Encoding.UTF8.GetBytes($$"""{"destination":"U1","later":[1],"events":[{{json}}]}""")).Events.ShouldHaveSingleItem();

        received.ShouldBeOfType(type);
        received.Raw.GetRawText().ShouldBe(json);
        WebhookParser.ParseEvent(Encoding.UTF8.GetBytes(json)).ShouldBeOfType(type);
    }

    [Fact]
    public void Known_parts_of_an_odd_event_are_read()
    {
        static T Content<T>(string message) where T : MessageContent =>
            WebhookParser.ParseEvent(Encoding.UTF8.GetBytes($$"""{"type":"message","message":{{message}}}""")).ShouldBeOfType<MessageEvent>().Message.ShouldBeOfType<T>();

        Content<StickerContent>("""{"id":"1","type":"sticker","packageId":1,"stickerId":2,"keywords":"love","text":"おめでとう"}""").ShouldSatisfyAllConditions(
            sticker => (sticker.PackageId, sticker.StickerId, sticker.Text).ShouldBe(("1", "2", "おめでとう")), sticker => sticker.Keywords.ShouldBeEmpty());
        Content<TextContent>("""{"id":"1","type":"text","text":"@a","mention":{"mentionees":[{"index":0,"length":2,"userId":"U1"},{"index":0}]}}""")
            .Mentionees.ShouldBe([new Mentionee(MentionKind.User, 0, 2) { UserId = "U1" }]);
        Content<ImageContent>("""{"id":"1","type":"image","imageSet":{"id":"E0","index":null}}""").ImageSet.ShouldBe(new ImageSet("E0", null, null));
        Content<ImageContent>("""{"id":"325708","type":"image"}""").ContentProvider.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"datetime":"2017-12-25t01:00"}""", "2017-12-25T01:00")]
    [InlineData("""{"datetime":"2017-12-25T01:00:30"}""", "2017-12-25T01:00:30")]
    public void Moment_of_a_picker_is_read_with_either_t(string parameters, string moment) =>
        WebhookParser.ParseEvent(Encoding.UTF8.GetBytes($$$"""{"type":"postback","postback":{"data":"d","params":{{{parameters}}}}}"""))
            .ShouldBeOfType<PostbackEvent>().Params!.DateTime.ShouldBe(DateTime.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Events_of_several_users_come_in_their_order()
    {
        var events = WebhookParser.Parse("""
            {"destination":"U0","events":[{"type":"message","source":{"type":"user","userId":"U1"},"message":{"type":"text","id":"1","text":"a"}},
            {"type":"follow","source":{"type":"user","userId":"U2"}},{"type":"unfollow","source":{"type":"user","userId":"U1"}}]}
            """u8.ToArray()).Events;

        events.Select(received => received.Source!.UserId).ShouldBe(["U1", "U2", "U1"]);
    }
}

using System.Text;
using Line.Messaging.Webhook;

namespace Line.Messaging.Tests.Webhook;

public sealed class WebhookParserTests
{
    private static WebhookRequest Parse(string json) => WebhookParser.Parse(Encoding.UTF8.GetBytes(json));

    private static T Event<T>(string json) where T : WebhookEvent => Parse($$"""{"events":[{{json}}]}""").Events.ShouldHaveSingleItem().ShouldBeOfType<T>();

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"events":{}}""")]
    [InlineData("""{"events":[]""")]
    public void Parser_refuses_what_is_no_webhook(string body) => Should.Throw<WebhookFormatException>(() => Parse(body));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"events":null}""")]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""")]
    public void Parser_reads_a_request_without_events(string body) => Parse(body).Events.ShouldBeEmpty();

    [Fact]
    public void Parser_reads_the_common_part()
    {
        var read = Event<MessageEvent>("""
            {"type":"message","mode":"active","timestamp":1692251666727,"source":{"type":"group","groupId":"C1","userId":"U1"},
             "webhookEventId":"01H810YECXQQZ37VAXPF6H9E6T","deliveryContext":{"isRedelivery":true},"replyToken":"R1",
             "message":{"type":"text","id":"468789577898262530","text":"こんにちは","quoteToken":"Q","quotedMessageId":"1","markAsReadToken":"M"}}
            """);

        read.Mode.ShouldBe(ChannelMode.Active);
        read.Timestamp.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1692251666727));
        read.Source.ShouldBeOfType<GroupSource>().ShouldSatisfyAllConditions(s => s.GroupId.ShouldBe("C1"), s => s.UserId.ShouldBe("U1"));
        read.WebhookEventId.ShouldBe("01H810YECXQQZ37VAXPF6H9E6T");
        read.IsRedelivery.ShouldBeTrue();
        read.ReplyToken.ShouldBe("R1");
        read.Message.ShouldBe(new TextContent
        {
            Type = "text",
            Id = "468789577898262530",
            Text = "こんにちは",
            QuoteToken = "Q",
            QuotedMessageId = "1",
            MarkAsReadToken = "M",
            Emojis = ((TextContent)read.Message).Emojis,
            Mentionees = ((TextContent)read.Message).Mentionees,
        });
    }

    [Fact]
    public void Parser_reads_each_event_on_its_own_when_others_are_broken()
    {
        var events = Parse("""
            {"events":[7,null,{},{"type":5},{"type":"message","message":"text"},{"type":"follow","source":"me","timestamp":"soon","mode":1}]}
            """).Events;

        events.Select(e => e.GetType()).ShouldBe(
            [typeof(UnknownEvent), typeof(UnknownEvent), typeof(UnknownEvent), typeof(UnknownEvent), typeof(UnknownEvent), typeof(FollowEvent)]);
        events[5].ShouldSatisfyAllConditions(
            e => e.Source.ShouldBeNull(), e => e.Timestamp.ShouldBe(DateTimeOffset.UnixEpoch), e => e.Mode.ShouldBe(ChannelMode.Unknown));
    }

    [Fact]
    public void Parser_keeps_a_text_with_half_a_surrogate_pair()
    {
        var message = Event<MessageEvent>("""{"type":"message","message":{"type":"text","id":"1","text":"a\ud83d\n\"z"}}""").Message;
        message.ShouldBeOfType<TextContent>().Text.ShouldBe("a\uFFFD\n\"z");
    }

    [Fact]
    public void Parser_keeps_a_text_that_is_not_utf8()
    {
        byte[] body = [.. """{"events":[{"type":"message","message":{"type":"text","id":"1","text":"a"""u8, 0xFF, .. "b\"}}]}"u8];
        WebhookParser.Parse(body).Events[0].ShouldBeOfType<MessageEvent>().Message.ShouldBeOfType<TextContent>().Text.ShouldBe("a\uFFFDb");
    }

    [Fact]
    public void Parser_finds_parts_beside_a_name_with_half_a_surrogate_pair() =>
        Event<UnsendEvent>("""{"\ud83dxxxxxxxx":1,"type":"unsend","unsend":{"messageId":"7"}}""").MessageId.ShouldBe("7");

    [Fact]
    public void Parser_reads_mentions_and_emojis()
    {
        var text = (TextContent)Event<MessageEvent>("""
            {"type":"message","message":{"type":"text","id":"1","text":"@All $ @bot",
             "emojis":[{"index":5,"length":1,"productId":"P","emojiId":"001"},{"index":"x"}],
             "mention":{"mentionees":[{"type":"all","index":0,"length":4},{"type":"user","index":7,"length":4,"userId":"U1","isSelf":true},{"type":"new","index":1,"length":1}]}}}
            """).Message;

        text.Emojis.ShouldBe([new TextEmoji(5, 1, "P", "001")]);
        text.Mentionees.ShouldBe([
            new Mentionee(MentionKind.All, 0, 4),
            new Mentionee(MentionKind.User, 7, 4) { UserId = "U1", IsSelf = true },
            new Mentionee(MentionKind.Unknown, 1, 1),
        ]);
    }

    [Fact]
    public void Parser_reads_every_kind_of_content()
    {
        static MessageContent Content(string json) => Event<MessageEvent>($$"""{"type":"message","message":{{json}}}""").Message;

        var image = Content("""{"type":"image","id":"1","contentProvider":{"type":"external","originalContentUrl":"https://a","previewImageUrl":"https://b"},"imageSet":{"id":"S","index":1,"total":2},"quoteToken":"q"}""").ShouldBeOfType<ImageContent>();
        image.ContentProvider.ShouldBe(new ContentProvider(ContentProviderKind.External) { OriginalContentUrl = "https://a", PreviewImageUrl = "https://b" });
        image.ImageSet.ShouldBe(new ImageSet("S", 1, 2));
        Content("""{"type":"video","id":"1","duration":60000,"contentProvider":{"type":"line"}}""").ShouldBeOfType<VideoContent>().Duration.ShouldBe(TimeSpan.FromMinutes(1));
        Content("""{"type":"audio","id":"1","duration":1,"contentProvider":{"type":"cloud"}}""").ShouldBeOfType<AudioContent>().ContentProvider!.Kind.ShouldBe(ContentProviderKind.Unknown);
        Content("""{"type":"file","id":"1","fileName":"a.pdf","fileSize":2138}""").ShouldBeOfType<FileContent>().FileSize.ShouldBe(2138);
        var place = Content("""{"type":"location","id":"1","title":"t","latitude":34.1,"longitude":131.4}""").ShouldBeOfType<LocationContent>();
        (place.Latitude, place.Longitude, place.Address).ShouldBe((34.1, 131.4, null));
        Content("""{"type":"sticker","id":"1","packageId":"1","stickerId":"2","stickerResourceType":"BRAND_NEW","keywords":["a","b"],"text":"hi"}""")
            .ShouldBeOfType<StickerContent>().ShouldSatisfyAllConditions(s => s.StickerResourceType.ShouldBe("BRAND_NEW"), s => s.Keywords.ShouldBe(["a", "b"]), s => s.Text.ShouldBe("hi"));
        Content("""{"type":"hologram","id":9007199254740993}""").ShouldBeOfType<UnknownContent>().Id.ShouldBe("9007199254740993");
        Content("""{"type":"location","id":"1"}""").ShouldBeOfType<UnknownContent>();
    }

    [Fact]
    public void Parser_reads_postbacks()
    {
        static PostbackEvent Postback(string parameters) => Event<PostbackEvent>("""{"type":"postback","postback":{"data":"d","params":""" + parameters + "}}");

        Postback("""{"date":"2026-04-01"}""").Params!.Date.ShouldBe(new DateOnly(2026, 4, 1));
        Postback("""{"time":"10:30"}""").Params!.Time.ShouldBe(new TimeOnly(10, 30));
        Postback("""{"datetime":"2026-04-01T10:30"}""").Params!.DateTime.ShouldBe(new DateTime(2026, 4, 1, 10, 30, 0));
        Postback("""{"newRichMenuAliasId":"menu-b","status":"SUCCESS"}""").Params.ShouldSatisfyAllConditions(
            p => p!.NewRichMenuAliasId.ShouldBe("menu-b"), p => p!.Status.ShouldBe(RichMenuSwitchStatus.Success));
        Postback("""{"status":"LATER"}""").Params!.Status.ShouldBe(RichMenuSwitchStatus.Unknown);
        Postback("""{"date":"31 April","new":1}""").Params!.ShouldSatisfyAllConditions(p => p.Date.ShouldBeNull(), p => p.Values["new"].ShouldBe("1"));
        Postback("null").Params.ShouldBeNull();
    }

    [Fact]
    public void Parser_reads_the_rarer_events()
    {
        Event<FollowEvent>("""{"type":"follow","follow":{"isUnblocked":true}}""").IsUnblocked.ShouldBe(true);
        Event<MemberJoinedEvent>("""{"type":"memberJoined","joined":{"members":[{"type":"user","userId":"U1"},{"type":"user","userId":"U2"}]}}""")
            .Members.Select(m => m.UserId).ShouldBe(["U1", "U2"]);
        Event<MemberLeftEvent>("""{"type":"memberLeft"}""").Members.ShouldBeEmpty();
        Event<VideoPlayCompleteEvent>("""{"type":"videoPlayComplete","videoPlayComplete":{"trackingId":"t"}}""").TrackingId.ShouldBe("t");
        Event<BeaconEvent>("""{"type":"beacon","beacon":{"hwid":"h","type":"stay","dm":"12"}}""").ShouldSatisfyAllConditions(
            b => b.HardwareId.ShouldBe("h"), b => b.Kind.ShouldBe(BeaconKind.Stay), b => b.DeviceMessage.ShouldBe("12"));
        Event<AccountLinkEvent>("""{"type":"accountLink","link":{"result":"failed","nonce":"n"}}""").ShouldSatisfyAllConditions(
            l => l.Result.ShouldBe(AccountLinkResult.Failed), l => l.Nonce.ShouldBe("n"), l => l.Source.ShouldBeNull());
        Event<MembershipEvent>("""{"type":"membership","membership":{"type":"renewed","membershipId":3189}}""").ShouldSatisfyAllConditions(
            m => m.Change.ShouldBe(MembershipChange.Renewed), m => m.MembershipId.ShouldBe(3189));
        Event<ModuleEvent>("""{"type":"module","module":{"type":"attached","botId":"U1","scopes":["message:send"]}}""").ShouldSatisfyAllConditions(
            m => m.Change.ShouldBe(ModuleChange.Attached), m => m.Scopes.ShouldBe(["message:send"]));
        Event<ModuleEvent>("""{"type":"module","module":{"type":"detached","botId":"U1","reason":"bot_deleted"}}""").Reason.ShouldBe("bot_deleted");
        Event<ActivatedEvent>("""{"type":"activated","chatControl":{"expireAt":1462629479859}}""").ExpiresAt.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1462629479859));
        Event<DeactivatedEvent>("""{"type":"deactivated","mode":"standby"}""").Mode.ShouldBe(ChannelMode.Standby);
        Event<BotSuspendedEvent>("""{"type":"botSuspended"}""").Source.ShouldBeNull();
        Event<BotResumedEvent>("""{"type":"botResumed"}""").Source.ShouldBeNull();
        Event<DeliveryEvent>("""{"type":"delivery","delivery":{"data":"hash"}}""").Data.ShouldBe("hash");
        Event<UnknownEvent>("""{"type":"greatNewFeature","replyToken":"R"}""").ReplyToken.ShouldBe("R");
    }

    [Fact]
    public void Events_do_not_show_what_users_wrote_in_a_log()
    {
        var read = Event<MessageEvent>("""{"type":"message","webhookEventId":"01H","message":{"type":"text","id":"1","text":"秘密"}}""");
        (read.ToString(), read.Message.ToString()).ShouldBe(("message 01H", "text 1"));
    }
}

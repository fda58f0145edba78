using System.Text.Json;
using Line.Messaging.Flex;

namespace Line.Messaging.Tests.Messages;

public sealed class MessageJsonTests
{
    [Fact]
    public void Type_stands_first_and_nulls_are_left_out_and_japanese_stays()
    {
        LineJson.Serialize(new TextMessage("こんにちは")).ShouldBe("""{"type":"text","text":"こんにちは"}""");
    }

    [Fact]
    public void Defaults_are_kept() =>
        LineJson.Serialize(new FlexMessage("alt", new FlexBubble { Body = FlexBox.Vertical(new FlexText("a") { Wrap = false, Flex = 0 }) }))
            .ShouldBe("""{"type":"flex","altText":"alt","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":"a","wrap":false,"flex":0}]}}}""");

    [Fact]
    public void Quick_replies_and_sender_go_with_any_message()
    {
        var message = new StickerMessage("1", "2") { Sender = new Sender { Name = "保健師" } }
            .WithQuickReply(new MessageAction("はい", "はい"), new PostbackAction("いいえ", "no") { DisplayText = "いいえ" });

        LineJson.Serialize(message).ShouldBe(
            """{"type":"sticker","packageId":"1","stickerId":"2","quickReply":{"items":[{"type":"action","action":{"type":"message","text":"はい","label":"はい"}},{"type":"action","action":{"type":"postback","data":"no","displayText":"いいえ","label":"いいえ"}}]},"sender":{"name":"保健師"}}""");
    }

    public static TheoryData<Message> Messages => [.. Samples.Messages];

    [Theory]
    [MemberData(nameof(Messages), DisableDiscoveryEnumeration = true)]
    public void Every_message_reads_back_as_it_was_written(Message message)
    {
        var json = LineJson.Serialize(message);
        var read = LineJson.DeserializeMessage(json);

        read.GetType().ShouldBe(message.GetType());
        LineJson.Serialize(read).ShouldBe(json);
    }

    [Theory]
    [InlineData("""{"type":"hologram","depth":3}""")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""[1]""")]
    public void Unknown_message_is_kept_as_it_came(string json)
    {
        var message = LineJson.DeserializeMessage(json).ShouldBeOfType<UnknownMessage>();
        LineJson.Serialize(message).ShouldBe(json);
    }

    [Fact]
    public void Type_may_stand_anywhere() =>
        LineJson.DeserializeMessage("""{"emojis":[{"index":0,"productId":"p","emojiId":"1"}],"text":"$","type":"text"}""")
            .ShouldBeOfType<TextMessage>().Emojis.ShouldBe([new Emoji(0, "p", "1")]);

    [Fact]
    public void Value_of_an_unknown_vocabulary_is_kept()
    {
        var box = LineJson.DeserializeMessage("""{"type":"flex","altText":"a","contents":{"type":"bubble","size":"tera","body":{"type":"box","layout":"spiral","contents":[]}}}""")
            .ShouldBeOfType<FlexMessage>().Contents.ShouldBeOfType<FlexBubble>();
        (box.Size!.Value.Value, box.Body!.Layout.Value).ShouldBe(("tera", "spiral"));
    }

    [Theory]
    [InlineData("""[{"type":"text","text":5}]""", "$[0].text")]
    [InlineData("""[{"type":"text","text":"a"},{"type":"template","altText":"a","template":{"type":"confirm","text":"a","actions":[{"type":"uri","uri":1}]}}]""", "$[1].template.actions[0].uri")]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"carousel","contents":[{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","text":"a","flex":"1"}]}}]}}]""", "$[0].contents.contents[0].body.contents[0].flex")]
    [InlineData("""{"type":"text"}""", "$")]
    public void Value_of_the_wrong_kind_is_reported_with_its_path(string json, string path) =>
        Should.Throw<JsonException>(() => LineJson.DeserializeMessages(json)).Path.ShouldBe(path);

    [Fact]
    public void Missing_parts_are_null_for_validation_to_report() =>
        LineJson.DeserializeMessage("""{"type":"text"}""").ShouldBeOfType<TextMessage>().Text.ShouldBeNull();
}

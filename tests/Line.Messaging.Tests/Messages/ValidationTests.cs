using Line.Messaging.Flex;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Messages;

public sealed class ValidationTests
{
    private const string Url = "https://example.com/a.jpg";
    private static readonly MessageAction Yes = new("はい", "はい");

    // One person, one grapheme cluster, eleven UTF-16 units.
    private const string Family = "👨‍👩‍👧‍👦";

    private static string Text(int length) => new('あ', length);

    private static string Families(int count) => string.Concat(Enumerable.Repeat(Family, count));

    private static string LongUrl(int length) => "https://example.com/".PadRight(length, 'a');

    [Fact]
    public void Samples_are_within_all_limits()
    {
        foreach (var message in Samples.Messages)
            message.Validate().ShouldBeEmpty(LineJson.Serialize(message));
    }

    [Fact]
    public void Showcases_are_within_all_limits()
    {
        foreach (var fixture in Shared.Lines("flex-containers.jsonl"))
            new FlexMessage("alt", LineJson.DeserializeFlex(fixture.GetProperty("body"))).Validate().ShouldBeEmpty(fixture.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Request_has_one_to_five_messages(int count) =>
        MessageValidator.Validate([.. Enumerable.Repeat(new TextMessage("a"), count)]).ShouldHaveSingleItem()
            .ShouldBe(new LimitViolation("messages", "1 to 5 items", $"{count} items", "Size must be between 1 and 5"));

    [Fact]
    public void Violation_names_property_limit_and_value() =>
        MessageValidator.Validate([new TextMessage("a"), new TextMessage(Text(5001))]).ShouldHaveSingleItem()
            .ShouldBe(new LimitViolation("messages[1].text", "1 to 5000 UTF-16 units", "5001 UTF-16 units", "Length must be between 1 and 5000"));

    [Fact]
    public void Every_violation_is_found()
    {
        var message = new TemplateMessage("", new ConfirmTemplate("", [Yes])) { Sender = new Sender { Name = Text(21) } };
        message.Validate().Select(v => v.Property).ShouldBe(["altText", "template.text", "template.actions", "sender.name"]);
    }

    public static TheoryData<string, Message> AtTheLimit => new()
    {
        { "text", new TextMessage(Text(5000)) },
        { "title of grapheme clusters", new TemplateMessage(Text(1500), new ButtonsTemplate(Families(60), [Yes, Yes, Yes, Yes]) { Title = Families(40) }) },
        { "buttons without title", new TemplateMessage("a", new ButtonsTemplate(Families(160), [Yes])) },
        { "confirm", new TemplateMessage("a", new ConfirmTemplate(Families(240), [new MessageAction(Families(20), Families(300)), Yes])) },
        { "carousel", new TemplateMessage("a", new CarouselTemplate([.. Enumerable.Repeat(new CarouselColumn(Families(120), [Yes, Yes, Yes]), 10)])) },
        { "image carousel", new TemplateMessage("a", new ImageCarouselTemplate([.. Enumerable.Repeat(new ImageCarouselColumn(LongUrl(2000), new MessageAction(Families(12), "a")), 10)])) },
        { "quick reply", new TextMessage("a").WithQuickReply([.. Enumerable.Repeat(new MessageAction(Families(20), "a"), 13)]) },
        { "postback", Flex(new FlexButton(new PostbackAction(Families(40), Text(300)) { DisplayText = Families(300), InputOption = PostbackInputOption.OpenKeyboard, FillInText = Families(300) })) },
        { "bubble of emoji, four bytes each", Flex(new FlexText(string.Concat(Enumerable.Repeat("👶", 7000)))) },
        { "twelve bubbles", new FlexMessage("a", new FlexCarousel([.. Enumerable.Repeat(Bubble(new FlexText("a")), 12)])) },
        { "video", Hero(FlexBubbleSize.Kilo) },
        { "picker", Flex(new FlexButton(new DatetimePickerAction("a", "", DatetimePickerMode.Datetime) { Initial = "2026-04-01T00:00", Min = "1900-01-01T00:00", Max = "2100-12-31T23:59" })) },
        { "picker with LINE's small t", Flex(new FlexButton(new DatetimePickerAction("a", "", DatetimePickerMode.Datetime) { Initial = "2026-04-01t00:00", Min = "2026-01-01t00:00", Max = "2026-12-31T23:59" })) },
        { "placeholders", new TextMessageV2("{{a}} {b}") { Substitution = new Dictionary<string, Substitution>(StringComparer.Ordinal) { ["b"] = new EmojiSubstitution("p", "e") } } },
        { "line scheme", new TemplateMessage("a", new ConfirmTemplate("a", [new UriAction("a", "line://nv/chat"), new UriAction("a", "tel:0839222111")])) },
        { "tall image", Flex(new FlexImage(Url) { AspectRatio = "1:3" }) },
    };

    [Theory]
    [MemberData(nameof(AtTheLimit), DisableDiscoveryEnumeration = true)]
    public void Message_at_its_limits_is_fine(string what, Message message) => message.Validate().ShouldBeEmpty(what);

    public static TheoryData<string, Message> BeyondTheLimit => new()
    {
        { "text", new TextMessage("") },
        { "text", new TextMessage(null!) },
        { "emojis", new TextMessage(new string('$', 21)) { Emojis = [.. Enumerable.Range(0, 21).Select(i => new Emoji(i, "p", "e"))] } },
        { "emojis[0].index", new TextMessage("a$") { Emojis = [new Emoji(0, "p", "e")] } },
        { "emojis[0].index", new TextMessage("$") { Emojis = [new Emoji(9, "p", "e")] } },
        { "text", new TextMessageV2("{gone}") },
        { "text", new TextMessageV2("{") },
        { "substitution.no-key", new TextMessageV2("a") { Substitution = Substitutions("no-key", new EmojiSubstitution("p", "e")) } },
        { "substitution.who.mentionee.userId", new TextMessageV2("{who}") { Substitution = Substitutions("who", new MentionSubstitution(new UserMentionTarget(""))) } },
        { "substitution", new TextMessageV2("a") { Substitution = Enumerable.Range(0, 21).ToDictionary(i => $"k{i}", _ => (Substitution)new MentionSubstitution(new AllMentionTarget()), StringComparer.Ordinal) } },
        { "packageId", new StickerMessage("", "1") },
        { "originalContentUrl", new ImageMessage("http://example.com/a.jpg", Url) },
        { "previewImageUrl", new ImageMessage(Url, LongUrl(2001)) },
        { "originalContentUrl", new ImageMessage("example", Url) },
        { "trackingId", new VideoMessage(Url, Url) { TrackingId = Text(101) } },
        { "duration", new AudioMessage(Url, 0) },
        { "title", new LocationMessage(Text(101), "a", 0, 0) },
        { "address", new LocationMessage("a", "", 0, 0) },
        { "latitude", new LocationMessage("a", "a", 90.1, 0) },
        { "longitude", new LocationMessage("a", "a", 0, double.NaN) },
        { "couponId", new CouponMessage("") },
        { "deliveryTag", new CouponMessage("c") { DeliveryTag = Text(31) } },
        { "sender.name", new TextMessage("a") { Sender = new Sender { Name = Text(21) } } },
        { "sender.iconUrl", new TextMessage("a") { Sender = new Sender { IconUrl = "http://example.com" } } },

        { "baseSize.width", new ImagemapMessage(Url, "a", new ImagemapSize(1041, 1), []) },
        { "actions", new ImagemapMessage(Url, "a", new ImagemapSize(1040, 1), [.. Enumerable.Repeat(new ImagemapMessageAction(Area, "a"), 51)]) },
        { "actions[0].text", Imagemap(new ImagemapMessageAction(Area, Text(401))) },
        { "actions[0].label", Imagemap(new ImagemapMessageAction(Area, "a") { Label = Text(101) }) },
        { "actions[0].linkUri", Imagemap(new ImagemapUriAction(Area, LongUrl(1001))) },
        { "actions[0].clipboardText", Imagemap(new ImagemapClipboardAction(Area, Text(1001))) },
        { "actions[0].area", Imagemap(new ImagemapMessageAction(null!, "a")) },
        { "actions[0].area.width", Imagemap(new ImagemapMessageAction(new ImagemapArea(0, 0, 0, 1), "a")) },
        { "video.externalLink.label", new ImagemapMessage(Url, "a", new ImagemapSize(1040, 1), []) { Video = new ImagemapVideo(Url, Url, Area) { ExternalLink = new ImagemapExternalLink(Url, Text(31)) } } },

        { "altText", new TemplateMessage(Text(1501), new ConfirmTemplate("a", [Yes, Yes])) },
        { "template", new TemplateMessage("a", null!) },
        { "template.title", new TemplateMessage("a", new ButtonsTemplate("a", [Yes]) { Title = Families(41) }) },
        { "template.text", new TemplateMessage("a", new ButtonsTemplate(Text(161), [Yes])) },
        { "template.text", new TemplateMessage("a", new ButtonsTemplate(Text(61), [Yes]) { Title = "a" }) },
        { "template.text", new TemplateMessage("a", new ButtonsTemplate(Text(61), [Yes]) { ThumbnailImageUrl = Url }) },
        { "template.actions", new TemplateMessage("a", new ButtonsTemplate("a", [Yes, Yes, Yes, Yes, Yes])) },
        { "template.imageBackgroundColor", new TemplateMessage("a", new ButtonsTemplate("a", [Yes]) { ImageBackgroundColor = "white" }) },
        { "template.imageSize", new TemplateMessage("a", new ButtonsTemplate("a", [Yes]) { ImageSize = new("stretch") }) },
        { "template.text", new TemplateMessage("a", new ConfirmTemplate(Text(241), [Yes, Yes])) },
        { "template.actions", new TemplateMessage("a", new ConfirmTemplate("a", [Yes, Yes, Yes])) },
        { "template.columns", new TemplateMessage("a", new CarouselTemplate([.. Enumerable.Repeat(new CarouselColumn("a", [Yes]), 11)])) },
        { "template.columns[0].text", new TemplateMessage("a", new CarouselTemplate([new CarouselColumn(Text(121), [Yes])])) },
        { "template.columns[0].actions", new TemplateMessage("a", new CarouselTemplate([new CarouselColumn("a", [Yes, Yes, Yes, Yes])])) },
        { "template.columns[1].actions", new TemplateMessage("a", new CarouselTemplate([new CarouselColumn("a", [Yes]), new CarouselColumn("a", [Yes, Yes])])) },
        { "template.columns[0].action.label", new TemplateMessage("a", new ImageCarouselTemplate([new ImageCarouselColumn(Url, new MessageAction(Text(13), "a"))])) },

        { "template.actions[0].label", Confirm(new MessageAction(Families(21), "a")) },
        { "template.actions[0].label", Confirm(new MessageAction(null, "a")) },
        { "template.actions[0].text", Confirm(new MessageAction("a", Families(301))) },
        { "template.actions[0].data", Confirm(new PostbackAction("a", Text(301))) },
        { "template.actions[0].data", Confirm(new PostbackAction("a", null!)) },
        { "template.actions[0].displayText", Confirm(new PostbackAction("a", "d") { DisplayText = Text(301) }) },
        { "template.actions[0].text", Confirm(new PostbackAction("a", "d") { DisplayText = "a", Text = "a" }) },
        { "template.actions[0].fillInText", Confirm(new PostbackAction("a", "d") { FillInText = "a" }) },
        { "template.actions[0].inputOption", Confirm(new PostbackAction("a", "d") { InputOption = new("openDoor") }) },
        { "template.actions[0].uri", Confirm(new UriAction("a", "ftp://example.com")) },
        { "template.actions[0].uri", Confirm(new UriAction("a", LongUrl(1001))) },
        { "template.actions[0].altUri.desktop", Confirm(new UriAction("a", Url) { AltUri = new AltUri("line://a") }) },
        { "template.actions[0].mode", Confirm(new DatetimePickerAction("a", "d", new("week"))) },
        { "template.actions[0].initial", Confirm(new DatetimePickerAction("a", "d", DatetimePickerMode.Date) { Initial = "2026-02-30" }) },
        { "template.actions[0].initial", Confirm(new DatetimePickerAction("a", "d", DatetimePickerMode.Date) { Initial = "2026-03-01", Max = "2026-02-01" }) },
        { "template.actions[0].initial", Confirm(new DatetimePickerAction("a", "d", DatetimePickerMode.Datetime) { Initial = "2026-03-01 10:00" }) },
        { "template.actions[0].min", Confirm(new DatetimePickerAction("a", "d", DatetimePickerMode.Date) { Min = "1899-12-31" }) },
        { "template.actions[0].max", Confirm(new DatetimePickerAction("a", "d", DatetimePickerMode.Time) { Min = "10:00", Max = "09:00" }) },
        { "template.actions[0].type", Confirm(new CameraAction("a")) },
        { "template.actions[0].type", Confirm(new RichMenuSwitchAction("a", "alias", "d")) },
        { "template.actions[0].clipboardText", Confirm(new ClipboardAction("a", "")) },
        { "template.actions[0]", Confirm(null!) },

        { "quickReply.items", new TextMessage("a").WithQuickReply([.. Enumerable.Repeat(Yes, 14)]) },
        { "quickReply.items[0].action.label", new TextMessage("a").WithQuickReply(new MessageAction(Text(21), "a")) },
        { "quickReply.items[0].action.label", new TextMessage("a").WithQuickReply(new LocationAction(null)) },
        { "quickReply.items[0].action.type", new TextMessage("a").WithQuickReply(new RichMenuSwitchAction("a", "b", "c")) },
        { "quickReply.items[0].imageUrl", new TextMessage("a") { QuickReply = new QuickReply([new QuickReplyItem(Yes) { ImageUrl = "http://example.com" }]) } },

        { "contents", new FlexMessage("a", new FlexBubble()) },
        { "contents.contents", new FlexMessage("a", new FlexCarousel([])) },
        { "contents.contents", new FlexMessage("a", new FlexCarousel([.. Enumerable.Repeat(Bubble(), 13)])) },
        { "contents.contents[1].size", new FlexMessage("a", new FlexCarousel([Bubble(), Bubble() with { Size = FlexBubbleSize.Nano }])) },
        { "contents", new FlexMessage("a", Bubble(new FlexText(Text(10_300)))) },
        { "contents", new FlexMessage("a", new FlexCarousel([Bubble(new FlexText(Text(8_600))), Bubble(new FlexText(Text(8_600)))])) },
        { "contents.size", new FlexMessage("a", Bubble() with { Size = new("tera") }) },
        { "contents.hero.type", Hero(FlexBubbleSize.Micro) },
        { "contents.contents[0].hero.type", new FlexMessage("a", new FlexCarousel([(FlexBubble)Hero(null).Contents])) },
        { "contents.hero.type", new FlexMessage("a", new FlexBubble { Hero = new FlexText("a") }) },
        { "contents.hero.altContent.type", new FlexMessage("a", new FlexBubble { Hero = new FlexVideo(Url, Url, new FlexText("a")) }) },
        { "contents", new FlexMessage("a", Bubble([.. Enumerable.Repeat(new FlexImage(Url) { Animated = true }, 11)])) },
        { "contents.styles.body.backgroundColor", new FlexMessage("a", Bubble() with { Styles = new FlexBubbleStyles { Body = new FlexBlockStyle { BackgroundColor = "#12345" } } }) },
        { "contents.body.contents[0].text", Flex(new FlexText("")) },
        { "contents.body.contents[0].color", Flex(new FlexText("a") { Color = "red" }) },
        { "contents.body.contents[0].flex", Flex(new FlexText("a") { Flex = -1 }) },
        { "contents.body.contents[0].size", Flex(new FlexText("a") { Size = new("huge") }) },
        { "contents.body.contents[0].margin", Flex(new FlexText("a") { Margin = new("10") }) },
        { "contents.body.contents[0].contents[0].weight", Flex(FlexText.Of(new FlexSpan("a") { Weight = new("fat") })) },
        { "contents.body.contents[0].type", Flex(new FlexSpan("a")) },
        { "contents.body.contents[0].type", Flex(new FlexIcon(Url)) },
        { "contents.body.contents[0].contents[0].type", Flex(FlexBox.Baseline(new FlexImage(Url))) },
        { "contents.body.contents[0].contents[0].type", Flex(FlexBox.Baseline(FlexBox.Vertical())) },
        { "contents.body.contents[0].layout", Flex(new FlexBox(new("spiral"), [])) },
        { "contents.body.contents[0].background.angle", Flex(FlexBox.Vertical() with { Background = new FlexLinearGradient("360deg", "#000000", "#ffffff") }) },
        { "contents.body.contents[0].background.endColor", Flex(FlexBox.Vertical() with { Background = new FlexLinearGradient("0deg", "#000000", null!) }) },
        { "contents.body.contents[0].url", Flex(new FlexImage("http://example.com/a.jpg")) },
        { "contents.body.contents[0].aspectRatio", Flex(new FlexImage(Url) { AspectRatio = "1:4" }) },
        { "contents.body.contents[0].aspectRatio", Flex(new FlexImage(Url) { AspectRatio = "wide" }) },
        { "contents.body.contents[0].action.label", Flex(new FlexButton(new MessageAction(null, "a"))) },
        { "contents.body.contents[0].action.label", Flex(new FlexButton(new MessageAction(Text(41), "a"))) },
        { "contents.body.contents[0].action", Flex(new FlexButton(null!)) },
    };

    [Theory]
    [MemberData(nameof(BeyondTheLimit), DisableDiscoveryEnumeration = true)]
    public void Message_beyond_a_limit_is_found(string property, Message message)
    {
        var violation = message.Validate().ShouldHaveSingleItem(property);
        violation.Property.ShouldBe(property);
        violation.Message.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("""[{"type":"hologram"}]""", "messages[0].type")]
    [InlineData("""[{"text":"a"}]""", "messages[0].type")]
    [InlineData("""[null]""", "messages[0]")]
    [InlineData("""[{"type":"text"}]""", "messages[0].text")]
    [InlineData("""[{"type":"template","altText":"a","template":{"type":"slideshow"}}]""", "messages[0].template.type")]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"bubble","body":{"type":"text","text":"a"}}}]""", "messages[0].contents.body.type")]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"carousel","contents":[{"type":"carousel"}]}}]""", "messages[0].contents.contents[0].type")]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"text","contents":[{"type":"text","text":"a"}]}]}}}]""", "messages[0].contents.body.contents[0].contents[0].type")]
    [InlineData("""[{"type":"text","text":"a","quickReply":{"items":[{"type":"act","action":{"type":"location","label":"a"}}]}}]""", "messages[0].quickReply.items[0].type")]
    public void Json_that_is_wrong_is_found_after_reading(string json, string property) =>
        MessageValidator.Validate(LineJson.DeserializeMessages(json)).ShouldHaveSingleItem().Property.ShouldBe(property);

    private static ImagemapArea Area => new(0, 0, 1, 1);

    private static Dictionary<string, Substitution> Substitutions(string key, Substitution value) => new(StringComparer.Ordinal) { [key] = value };

    private static ImagemapMessage Imagemap(ImagemapAction action) => new(Url, "a", new ImagemapSize(1040, 1), [action]);

    private static TemplateMessage Confirm(LineAction action) => new("a", new ConfirmTemplate("a", [action, Yes]));

    private static FlexBubble Bubble(params FlexComponent[] contents) => new() { Body = FlexBox.Vertical(contents) };

    private static FlexMessage Flex(FlexComponent component) => new("a", Bubble(component));

    private static FlexMessage Hero(FlexBubbleSize? size) =>
        new("a", new FlexBubble { Size = size, Hero = new FlexVideo("https://example.com/v.mp4", Url, new FlexImage(Url)) });
}

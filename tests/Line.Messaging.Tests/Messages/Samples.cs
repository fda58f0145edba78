using Line.Messaging.Flex;

namespace Line.Messaging.Tests.Messages;

/// <summary>Messages that use every part there is.</summary>
internal static class Samples
{
    private const string Image = "https://example.com/a.jpg";

    private static readonly LineAction Action = new UriAction("開く", "https://example.com/") { AltUri = new AltUri("https://example.com/pc") };

    public static IReadOnlyList<LineAction> QuickReplyActions { get; } =
    [
        new MessageAction("a", "a"),
        new PostbackAction("b", "b") { DisplayText = "b", InputOption = PostbackInputOption.OpenKeyboard, FillInText = "c" },
        new DatetimePickerAction("誕生日", "birthday", DatetimePickerMode.Date) { Initial = "2026-04-01", Min = "1900-01-01", Max = "2100-12-31" },
        new CameraAction("c"),
        new CameraRollAction("d"),
        new LocationAction("e"),
        new ClipboardAction("f", "copy"),
        Action,
    ];

    public static FlexBubble Bubble { get; } = new()
    {
        Size = FlexBubbleSize.Mega,
        Direction = FlexDirection.LeftToRight,
        Header = FlexBox.Horizontal(new FlexText("見出し") { Weight = FlexWeight.Bold, Size = FlexSize.Xl, Color = "#1DB446" }),
        Hero = new FlexVideo("https://example.com/v.mp4", Image, new FlexImage(Image) { Size = FlexSize.Full, AspectRatio = "20:13" }) { AspectRatio = "20:13", Action = (UriAction)Action },
        Body = FlexBox.Vertical(
            FlexText.Of(new FlexSpan("赤") { Color = "#ff0000", Decoration = FlexDecoration.Underline }, new FlexSpan("い") { Style = FlexFontStyle.Italic }) with { Wrap = true, MaxLines = 3, LineSpacing = FlexLength.Px(4) },
            new FlexSeparator { Margin = FlexLength.Md, Color = "#00000080" },
            FlexBox.Baseline(new FlexIcon(Image) { Size = FlexSize.Sm, Scaling = true }, new FlexText("星") { Flex = 0, AdjustMode = FlexAdjustMode.ShrinkToFit }) with { Spacing = FlexLength.Sm },
            new FlexImage(Image) { Animated = false, AspectMode = FlexAspectMode.Cover, Align = FlexAlign.End, Gravity = FlexGravity.Center, BackgroundColor = "#FFFFFF", Size = FlexSize.Percent(50) })
            with
        {
            Background = new FlexLinearGradient("45deg", "#ffffff", "#000000") { CenterColor = "#808080", CenterPosition = "50%" },
            BorderWidth = FlexBorderWidth.SemiBold,
            BorderColor = "#000000",
            CornerRadius = FlexLength.Md,
            PaddingAll = FlexLength.Percent(5),
            JustifyContent = FlexJustifyContent.SpaceBetween,
            AlignItems = FlexAlignItems.FlexEnd,
            Position = FlexPosition.Relative,
            OffsetTop = FlexLength.Px(-2),
            MaxWidth = FlexLength.Px(300),
            Height = FlexLength.Px(200),
            Action = new MessageAction(null, "tap"),
        },
        Footer = FlexBox.Vertical(new FlexButton(Action) { Style = FlexButtonStyle.Primary, Height = FlexButtonHeight.Sm, Color = "#1DB446", Gravity = FlexGravity.Bottom }, new FlexFiller { Flex = 1 }),
        Styles = new FlexBubbleStyles { Footer = new FlexBlockStyle { Separator = true, SeparatorColor = "#cccccc", BackgroundColor = "#eeeeee" } },
    };

    public static IReadOnlyList<Message> Messages { get; } =
    [
        new TextMessage("$ 本文") { Emojis = [new Emoji(0, "5ac1bfd5040ab15980c9b435", "001")], QuoteToken = "q" },
        new TextMessageV2("{who}さん {smile}")
        {
            Substitution = new Dictionary<string, Substitution>(StringComparer.Ordinal)
            {
                ["who"] = new MentionSubstitution(new UserMentionTarget("U1")),
                ["smile"] = new EmojiSubstitution("p", "1"),
                ["all"] = new MentionSubstitution(new AllMentionTarget()),
            },
        },
        new StickerMessage("446", "1988") { QuoteToken = "q" },
        new ImageMessage(Image, Image),
        new VideoMessage("https://example.com/v.mp4", Image) { TrackingId = "t" },
        new AudioMessage("https://example.com/a.m4a", 60000),
        new LocationMessage("山口県庁", "山口市滝町1-1", 34.1859, 131.4714),
        new CouponMessage("coupon") { DeliveryTag = "tag" },
        new ImagemapMessage("https://example.com/map", "地図", new ImagemapSize(1040, 585),
        [
            new ImagemapUriAction(new ImagemapArea(0, 0, 520, 585), "https://example.com/") { Label = "左" },
            new ImagemapMessageAction(new ImagemapArea(520, 0, 260, 585), "右"),
            new ImagemapClipboardAction(new ImagemapArea(780, 0, 260, 585), "copy"),
        ])
        {
            Video = new ImagemapVideo("https://example.com/v.mp4", Image, new ImagemapArea(0, 0, 1040, 585)) { ExternalLink = new ImagemapExternalLink("https://example.com/", "続き") },
        },
        new TemplateMessage("ボタン", new ButtonsTemplate("本文", [Action])
        {
            ThumbnailImageUrl = Image,
            ImageAspectRatio = TemplateImageAspectRatio.Rectangle,
            ImageSize = TemplateImageSize.Cover,
            ImageBackgroundColor = "#FFFFFF",
            Title = "題",
            DefaultAction = Action,
        }),
        new TemplateMessage("確認", new ConfirmTemplate("本当に？", [new MessageAction("はい", "はい"), new MessageAction("いいえ", "いいえ")])),
        new TemplateMessage("列", new CarouselTemplate([new CarouselColumn("本文", [Action]) { Title = "題", ThumbnailImageUrl = Image }, new CarouselColumn("本文", [Action]) { Title = "題", ThumbnailImageUrl = Image }]) { ImageSize = TemplateImageSize.Contain }),
        new TemplateMessage("絵", new ImageCarouselTemplate([new ImageCarouselColumn(Image, new PostbackAction("見る", "see"))])),
        new FlexMessage("ふきだし", Bubble),
        new FlexMessage("列", new FlexCarousel([Bubble with { Hero = null }, Bubble with { Hero = null }])),
        new TextMessage("選んでください").WithQuickReply(QuickReplyActions) with { Sender = new Sender { Name = "保健師", IconUrl = "https://example.com/i.png" } },
    ];
}

using FsCheck;
using FsCheck.Fluent;
using Line.Messaging.Flex;

namespace Line.Messaging.Tests.Messages;

/// <summary>Messages within LINE's limits, of every kind and shape.</summary>
internal static class MessageArbitrary
{
    private static Gen<string> Text(int most) =>
        from words in Gen.ArrayOf(Gen.Elements("母子手帳", "hello", " ", "👶", "\"", "\\", "\n", "é", "¥1,000", "<b>", "𠮷")).Resize(Math.Max(1, most / 8))
        let text = string.Concat(words)
        select text.Length == 0 ? "あ" : text.Length > most ? text[..most].TrimEnd('\uD83D', '\uD842') : text;

    private static Gen<string> Url => Gen.Choose(1, 1900).Select(length => "https://example.com/" + new string('a', length / 20));

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));

    private static Gen<T?> MaybeRef<T>(Gen<T> gen) where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));

    private static Gen<IReadOnlyList<T>> List<T>(Gen<T> gen, int least, int most) =>
        Gen.Choose(least, most).SelectMany(count => Gen.ArrayOf(gen, count)).Select(items => (IReadOnlyList<T>)items);

    private static Gen<LineAction> Action(int longestLabel) =>
        from label in Text(longestLabel)
        from text in Text(300)
        from url in Url
        from action in Gen.Elements<LineAction>(
            new MessageAction(label, text),
            new UriAction(label, url),
            new PostbackAction(label, text) { DisplayText = text },
            new PostbackAction(label, text) { InputOption = PostbackInputOption.OpenKeyboard, FillInText = text },
            new DatetimePickerAction(label, text, DatetimePickerMode.Date) { Initial = "2026-04-01" },
            new ClipboardAction(label, text))
        select action;

    private static readonly Gen<FlexLength> Length =
        Gen.OneOf(Gen.Elements(FlexLength.None, FlexLength.Xs, FlexLength.Xxl), Gen.Choose(0, 100).Select(pixels => FlexLength.Px(pixels)), Gen.Choose(0, 100).Select(percent => FlexLength.Percent(percent)));

    private static readonly Gen<string> Color = Gen.Elements("#000000", "#ffffffcc", "#1DB446");

    private static Gen<FlexComponent> Component(int depth) => depth == 0
        ? Gen.OneOf(FlexTexts, Gen.Constant<FlexComponent>(new FlexSeparator()), Images)
        : Gen.Frequency((3, FlexTexts), (1, Images), (1, Buttons), (2, Box(depth - 1).Select(box => (FlexComponent)box)));

    private static Gen<FlexComponent> FlexTexts =>
        from text in Text(100)
        from size in Maybe(Gen.Elements(FlexSize.Sm, FlexSize.Xl5, FlexSize.Px(13)))
        from weight in Maybe(Gen.Elements(FlexWeight.Bold, FlexWeight.Regular))
        from color in MaybeRef(Color)
        from margin in Maybe(Length)
        from flex in Maybe(Gen.Choose(0, 5))
        from wrap in Maybe(Gen.Elements(true, false))
        from spans in Gen.Elements(true, false)
        select (FlexComponent)new FlexText(spans ? null : text)
        {
            Contents = spans ? [new FlexSpan(text) { Weight = weight, Color = color }] : null,
            Size = size,
            Weight = weight,
            Color = color,
            Margin = margin,
            Flex = flex,
            Wrap = wrap,
        };

    private static Gen<FlexComponent> Images =>
        from url in Url
        from size in Maybe(Gen.Elements(FlexSize.Full, FlexSize.Percent(33.3)))
        from mode in Maybe(Gen.Elements(FlexAspectMode.Cover, FlexAspectMode.Fit))
        from ratio in MaybeRef(Gen.Elements("20:13", "1:3", "1.91:1"))
        select (FlexComponent)new FlexImage(url) { Size = size, AspectMode = mode, AspectRatio = ratio };

    private static Gen<FlexComponent> Buttons =>
        from action in Action(40)
        from style in Maybe(Gen.Elements(FlexButtonStyle.Primary, FlexButtonStyle.Secondary, FlexButtonStyle.Link))
        select (FlexComponent)new FlexButton(action) { Style = style };

    private static Gen<FlexBox> Box(int depth) =>
        from layout in Gen.Elements(FlexLayout.Vertical, FlexLayout.Horizontal)
        from contents in List(Component(depth), 0, 4)
        from spacing in Maybe(Length)
        from padding in Maybe(Length)
        from background in MaybeRef(Color)
        from justify in Maybe(Gen.Elements(FlexJustifyContent.SpaceEvenly, FlexJustifyContent.FlexStart))
        select new FlexBox(layout, contents) { Spacing = spacing, PaddingAll = padding, BackgroundColor = background, JustifyContent = justify };

    private static Gen<FlexBubble> Bubble =>
        from header in MaybeRef(Box(0))
        from body in Box(2)
        from footer in MaybeRef(Box(1))
        select new FlexBubble { Header = header, Body = body, Footer = footer, Size = FlexBubbleSize.Kilo };

    private static Gen<Message> Any =>
        from text in Text(500)
        from shorter in Text(60)
        from url in Url
        from actions in List(Action(20), 2, 2)
        from bubble in Bubble
        from count in Gen.Choose(1, 3)
        from substitution in Gen.Elements<Substitution>(new EmojiSubstitution("p", "1"), new MentionSubstitution(new AllMentionTarget()), new MentionSubstitution(new UserMentionTarget("U1")))
        from message in Gen.Elements<Message>(
            new TextMessage(text),
            new TextMessageV2("{key} {{}}") { Substitution = new Dictionary<string, Substitution>(StringComparer.Ordinal) { ["key"] = substitution } },
            new StickerMessage("446", "1988"),
            new ImageMessage(url, url),
            new VideoMessage(url, url) { TrackingId = "t" },
            new AudioMessage(url, 1),
            new LocationMessage(shorter, shorter, 34.18, 131.47),
            new ImagemapMessage(url, text, new ImagemapSize(1040, 700), [new ImagemapMessageAction(new ImagemapArea(0, 0, 10, 10), shorter)]),
            new TemplateMessage(text, new ButtonsTemplate(shorter, actions)),
            new TemplateMessage(text, new ConfirmTemplate(shorter, actions)),
            new TemplateMessage(text, new CarouselTemplate([.. Enumerable.Repeat(new CarouselColumn(shorter, actions), count)])),
            new FlexMessage(text, bubble),
            new FlexMessage(text, new FlexCarousel([.. Enumerable.Repeat(bubble, count)])))
        from quick in MaybeRef(List(Action(20), 1, 13))
        select quick is null ? message : message.WithQuickReply(quick);

    public static Arbitrary<Message> Messages() => Any.ToArbitrary();
}

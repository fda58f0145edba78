using System.Text;
using Line.Messaging.Flex;

namespace Line.Messaging.Benchmarks;

/// <summary>What a bot sees and says all day.</summary>
internal static class Payloads
{
    public const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";

    private const string Event = """
        {"type":"message","message":{"type":"text","id":"468789577898262530","quoteToken":"q3Plxr4AgKd...","markAsReadToken":"m1","text":"三歳児健診の予約はどこでできますか？"},"webhookEventId":"01H810YECXQQZ37VAXPF6H9E6T","deliveryContext":{"isRedelivery":false},"timestamp":1692251666727,"source":{"type":"user","userId":"U80696558e1aa831d1b7c0d5e4c0d5e4c"},"replyToken":"38ef843bde154d9b91c21320ffd17a0f","mode":"active"}
        """;

    public static byte[] Webhook(int events) => Encoding.UTF8.GetBytes(
        $$"""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{{string.Join(',', Enumerable.Repeat(Event.Trim(), events))}}]}""");

    public static Message Answer { get; } = new FlexMessage("三歳児健診の予約", new FlexBubble
    {
        Size = FlexBubbleSize.Mega,
        Header = FlexBox.Vertical(new FlexText("三歳児健診") { Weight = FlexWeight.Bold, Size = FlexSize.Lg, Color = "#1DB446" }),
        Body = FlexBox.Vertical(
            new FlexText("お住まいの市町の保健センターから、対象の月に案内が届きます。届かないときは窓口にご連絡ください。") { Wrap = true },
            new FlexSeparator { Margin = FlexLength.Md },
            FlexBox.Baseline(new FlexText("出典") { Color = "#aaaaaa", Size = FlexSize.Sm, Flex = 1 }, new FlexText("山口市 2026年4月") { Size = FlexSize.Sm, Flex = 4, Wrap = true }) with { Spacing = FlexLength.Sm, Margin = FlexLength.Lg }),
        Footer = FlexBox.Vertical(
            new FlexButton(new UriAction("くわしく見る", "https://example.com/kenshin")) { Style = FlexButtonStyle.Primary, Height = FlexButtonHeight.Sm },
            new FlexButton(new PostbackAction("人に相談する", "action=escalate") { DisplayText = "人に相談する" }) { Height = FlexButtonHeight.Sm }),
    }).WithQuickReply(new PostbackAction("役に立った", "feedback=good"), new PostbackAction("違う", "feedback=bad"), new PostbackAction("人に相談", "action=escalate"));
}

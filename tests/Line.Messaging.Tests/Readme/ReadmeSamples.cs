using Line.Messaging.Flex;
using Line.Messaging.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Line.Messaging.Tests.Readme;

/// <summary>The samples of the READMEs, as code that runs.</summary>
internal static class ReadmeSamples
{
    public static void SetUp(WebApplicationBuilder builder, string secret, string token)
    {
        builder.Services.AddLineMessaging(options =>
        {
            options.ChannelSecret = secret;
            options.ChannelAccessToken = token;
        });
    }

    public static WebApplication Receive(WebApplicationBuilder builder, Inbox inbox)
    {
        builder.Services.AddLineMessaging(builder.Configuration.GetSection(LineMessagingOptions.SectionName));
        var app = builder.Build();

        app.MapLineWebhook("/line/webhook", async (request, context) =>
        {
            foreach (var received in request.Events)
                await inbox.AcceptAsync(received, context.RequestAborted);
            return TypedResults.Ok();
        });
        return app;
    }

    public static async Task Answer(LineMessagingClient client, ReadOnlyMemory<byte> body)
    {
        foreach (var received in WebhookParser.Parse(body).Events)
        {
            if (received is MessageEvent { ReplyToken: { } replyToken, Message: TextContent text })
                await client.ReplyAsync(replyToken, [new TextMessage($"「{text.Text}」ですね")]);
        }
    }

    public static async Task ReplyOrPush(LineMessagingClient client, string replyToken, string userId, IReadOnlyList<Message> messages, Guid retryKey)
    {
        try
        {
            await client.ReplyAsync(replyToken, messages);
        }
        catch (LineApiException error) when (error.Kind is LineApiError.InvalidReplyToken || error.MayHaveBeenCarriedOut)
        {
            await client.PushAsync(userId, messages, retryKey);
        }
    }

    public static IReadOnlyList<Message> Compose()
    {
        Message question = new TemplateMessage("登録しますか？", new ConfirmTemplate("登録しますか？",
        [
            new PostbackAction("はい", "register=yes") { DisplayText = "はい" },
            new MessageAction("いいえ", "いいえ"),
        ]));

        Message card = new FlexMessage("3歳児健診のお知らせ", new FlexBubble
        {
            Body = FlexBox.Vertical(
                new FlexText("3歳児健診") { Weight = FlexWeight.Bold, Size = FlexSize.Xl },
                new FlexText("対象の方に案内をお送りします。") { Wrap = true, Margin = FlexLength.Md }),
            Footer = FlexBox.Vertical(new FlexButton(new UriAction("くわしく", "https://example.com/kenshin")) { Style = FlexButtonStyle.Primary }),
        });

        Message ask = new TextMessage("どこで探しますか？").WithQuickReply(
            new LocationAction("場所を送る"),
            new MessageAction("山口市", "山口市"));
        return [question, card, ask];
    }

    public static void Validate(IReadOnlyList<Message> messages)
    {
        foreach (var violation in MessageValidator.Validate(messages))
            Console.WriteLine($"{violation.Property}: {violation.Message} (allowed {violation.Limit}, is {violation.Actual})");
    }

    public static async Task MakeMenu(LineMessagingClient client, ReadOnlyMemory<byte> image)
    {
        var menuId = await client.RichMenus.CreateAsync(new RichMenu(
            new RichMenuSize(2500, 843), "2026-spring", "メニュー",
            [new RichMenuArea(new RichMenuBounds(0, 0, 2500, 843), new MessageAction(null, "相談する"))]));
        await client.RichMenus.SetImageAsync(menuId, image, "image/png");
        await client.RichMenus.SetDefaultAsync(menuId);
    }

    internal sealed class Inbox
    {
        public List<WebhookEvent> Accepted { get; } = [];

        public Task AcceptAsync(WebhookEvent received, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Accepted.Add(received);
            return Task.CompletedTask;
        }
    }
}

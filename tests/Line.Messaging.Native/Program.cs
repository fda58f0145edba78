// A bot and a stand-in for LINE in one native program: says "ok" for each thing that works without reflection, and fails loudly.
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Line.Messaging;
using Line.Messaging.Flex;
using Line.Messaging.Webhook;

const string Secret = "the-channel-secret";
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Configuration.AddInMemoryCollection([new("Line:ChannelSecret", Secret), new("Line:ChannelAccessToken", "token"), new("Line:MaxRetries", "1")]);

WebApplication? app = null;
builder.Services.AddLineMessaging(builder.Configuration.GetSection(LineMessagingOptions.SectionName));
builder.Services.Configure<LineMessagingOptions>(options => options.ResolveBaseUrl = _ => new Uri(app!.Urls.First()));
app = builder.Build();

var replies = new List<JsonElement>();
app.MapPost("/v2/bot/message/reply", async context =>
{
    replies.Add((await JsonDocument.ParseAsync(context.Request.Body)).RootElement);
    await context.Response.WriteAsync("""{"sentMessages":[{"id":"461230966842064897","quoteToken":"q"}]}""");
});
app.MapPost("/v2/bot/message/push", async context =>
{
    context.Response.StatusCode = StatusCodes.Status400BadRequest;
    await context.Response.WriteAsync("""{"message":"The request body has 1 error(s)","details":[{"message":"May not be empty","property":"messages[0].text"}]}""");
});
app.MapLineWebhook("/line/webhook", async (request, context) =>
{
    var client = context.RequestServices.GetRequiredService<LineMessagingClient>();
    foreach (var received in request.Events)
    {
        if (received is MessageEvent { ReplyToken: { } token, Message: TextContent text })
            await client.ReplyAsync(token, [Answer(text.Text)], cancellationToken: context.RequestAborted);
    }
    return TypedResults.Ok();
});

await app.StartAsync();
using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Check((int)await SendAsync(http, Secret) == 200, "a signed webhook is answered");
Check((int)await SendAsync(http, "another") == 401, "a wrong signature is refused");
Check(replies is [{ } reply] && reply.GetProperty("messages")[0].GetProperty("contents").GetProperty("body").GetProperty("contents")[0].GetProperty("text").GetString() == "「こんにちは」ですね", "the reply is a Flex message");

var line = app.Services.GetRequiredService<LineMessagingClient>();
try
{
    await line.PushAsync("U1", [new TextMessage("")]);
    Check(false, "an error is typed");
}
catch (LineApiException error)
{
    Check(error.Kind == LineApiError.BadRequest && error.Details is [{ Property: "messages[0].text" }], "an error is typed");
}

const string Odd = """{"type":"flex","altText":"a","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"chart","points":[1]},{"type":"text","text":"a","glow":true}]}}}""";
Check(JsonElement.DeepEquals(JsonElement.Parse(LineJson.Serialize(LineJson.DeserializeMessage(Odd))), JsonElement.Parse(Odd)), "JSON newer than the library goes through");
Check(Answer("a").Validate().Count == 0 && new TextMessage("").Validate().Count == 1, "messages are validated");
Check(!RuntimeFeature.IsDynamicCodeSupported || args.Contains("--jit"), "the program is native");
await app.StopAsync();

static Message Answer(string text) => new FlexMessage("答え", new FlexBubble
{
    Body = FlexBox.Vertical(new FlexText($"「{text}」ですね") { Wrap = true, Size = FlexSize.Lg }),
    Footer = FlexBox.Vertical(new FlexButton(new PostbackAction("役に立った", "useful") { DisplayText = "役に立った" })),
}).WithQuickReply(new MessageAction("はい", "はい"));

static async Task<System.Net.HttpStatusCode> SendAsync(HttpClient http, string secret)
{
    var body = Encoding.UTF8.GetBytes("""{"destination":"U0","events":[{"type":"message","replyToken":"r","source":{"type":"user","userId":"U1"},"message":{"type":"text","id":"1","text":"こんにちは"}}]}""");
    using var content = new ByteArrayContent(body) { Headers = { { WebhookSignature.HeaderName, WebhookSignature.Compute(body, secret) } } };
    using var response = await http.PostAsync(new Uri("/line/webhook", UriKind.Relative), content);
    return response.StatusCode;
}

static void Check(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException("Not so: " + what);
    Console.WriteLine("ok: " + what);
}

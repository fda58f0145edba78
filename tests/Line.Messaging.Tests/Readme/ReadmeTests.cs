using System.Net;
using System.Text;
using Line.Messaging.Tests.Conformance;
using Line.Messaging.Tests.Support;
using Line.Messaging.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Line.Messaging.Tests.Readme;

public sealed class ReadmeTests
{
    private readonly TestClient _test = new();

    [Theory]
    [InlineData("Line.Messaging", 6)]
    [InlineData("Line.Messaging.AspNetCore", 1)]
    public async Task Every_sample_of_a_readme_is_code_of_these_tests(string project, int samples)
    {
        var code = Trimmed(await Text("tests", "Line.Messaging.Tests", "Readme", "ReadmeSamples.cs"));
        var blocks = (await Text("src", project, "README.md")).Split("```csharp\n")[1..].Select(block => block.Split("```")[0]).ToArray();

        blocks.Length.ShouldBe(samples);
        foreach (var block in blocks)
            code.ShouldContain(Trimmed(block), Case.Sensitive, block);
    }

    [Fact]
    public void Set_up_gives_a_client()
    {
        var builder = WebApplication.CreateSlimBuilder();
        ReadmeSamples.SetUp(builder, "secret", "token");
        builder.Build().Services.GetRequiredService<LineMessagingClient>().ShouldNotBeNull();
    }

    [Fact]
    public async Task Received_events_reach_the_inbox()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Line:ChannelSecret", "secret"), new("Line:ChannelAccessToken", "token")]);
        var inbox = new ReadmeSamples.Inbox();
        await using var app = ReadmeSamples.Receive(builder, inbox);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var body = """{"events":[{"type":"follow"}]}"""u8.ToArray();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var content = new ByteArrayContent(body) { Headers = { { WebhookSignature.HeaderName, WebhookSignature.Compute(body, "secret") } } };

        (await http.PostAsync(new Uri("/line/webhook", UriKind.Relative), content, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        inbox.Accepted.ShouldHaveSingleItem().ShouldBeOfType<FollowEvent>();
    }

    [Fact]
    public async Task Text_is_answered()
    {
        await ReadmeSamples.Answer(_test.Client, Encoding.UTF8.GetBytes("""{"events":[{"type":"message","replyToken":"r","message":{"type":"text","id":"1","text":"予防接種"}}]}"""));
        _test.Line.Last.Text.ShouldBe("""{"messages":[{"type":"text","text":"「予防接種」ですね"}],"replyToken":"r"}""");
    }

    [Fact]
    public async Task Lost_reply_becomes_a_push()
    {
        _test.Line.Answer(HttpStatusCode.BadRequest, """{"message":"Invalid reply token"}""");
        await ReadmeSamples.ReplyOrPush(_test.Client, "r", "U1", ReadmeSamples.Compose(), new Guid("123e4567-e89b-42d3-a456-426614174000"));
        _test.Line.Requests.Select(request => request.Uri.AbsolutePath).ShouldBe(["/v2/bot/message/reply", "/v2/bot/message/push"]);
    }

    [Fact]
    public void Composed_messages_are_within_limits()
    {
        MessageValidator.Validate(ReadmeSamples.Compose()).ShouldBeEmpty();
        Should.NotThrow(() => ReadmeSamples.Validate([new TextMessage("")]));
    }

    [Fact]
    public async Task Menu_is_made_in_three_calls()
    {
        _test.Line.Answer("""{"richMenuId":"richmenu-1"}""");
        await ReadmeSamples.MakeMenu(_test.Client, new byte[8]);
        _test.Line.Requests.Select(request => request.Uri.AbsolutePath).ShouldBe(
            ["/v2/bot/richmenu", "/v2/bot/richmenu/richmenu-1/content", "/v2/bot/user/all/richmenu/richmenu-1"]);
    }

    private static Task<string> Text(params string[] path) => File.ReadAllTextAsync(Repository.PathOf(path), TestContext.Current.CancellationToken);

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class RefusalTests
{
    public static TheoryData<string, string> Broken { get; } = new()
    {
        { """[{"type":"text","text":""}]""", "messages[0].text" },
        { """[{"type":"poem"}]""", "messages[0].type" },
        { """[{}]""", "messages[0].type" },
        { """[7]""", "messages[0]" },
        { """[{"type":"text","text":5}]""", "messages[0].text" },
        { """[{"type":"text","text":"はい"},{"type":"image","originalContentUrl":"http://example.com/a.png","previewImageUrl":"https://example.com/a.png"}]""", "messages[1].originalContentUrl" },
        { """[{"type":"flex","altText":"x","contents":{"type":"bubble","body":{"type":"box","layout":"vertical","contents":[{"type":"button","action":{"type":"uri","label":"あ","uri":"ftp://x"}}]}}}]""", "messages[0].contents.body.contents[0].action.uri" },
        { """[{"type":"text","text":"a"},{"type":"text","text":"a"},{"type":"text","text":"a"},{"type":"text","text":"a"},{"type":"text","text":"a"},{"type":"text","text":"a"}]""", "messages" },
        { "[]", "messages" },
        { "{}", "messages" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Broken_message_is_400_and_names_its_property(string messages, string property)
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();

        using var response = await SendAsync(host, "/v2/bot/message/push", $$"""{"to":"{{user}}","messages":{{messages}}}""");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var body = await SimulatorHost.ReadAsync(response);
        body.GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("property").GetString()).ShouldBe([property]);
        body.GetProperty("message").GetString().ShouldBe("The request body has 1 error(s)");
        (await host.GetAsync($"/_simulator/users/{user}/talk")).GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("not json", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData("{}", "text/plain", 415)]
    public async Task Body_that_is_no_json_object_is_refused(string body, string type, int status)
    {
        await using var host = await SimulatorHost.StartAsync();

        using var response = await SendAsync(host, "/v2/bot/message/push", body, type);

        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.Contains("x-line-request-id").ShouldBeTrue();
    }

    [Fact]
    public async Task Body_over_2_megabytes_is_413()
    {
        await using var host = await SimulatorHost.StartAsync();

        using var response = await SendAsync(host, "/v2/bot/message/push", new string(' ', 2 * 1024 * 1024 + 1));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Reply_token_survives_a_refused_reply()
    {
        await using var host = await SimulatorHost.StartAsync();
        var token = await host.WriteAsync(await host.FirstUserAsync());

        using var refused = await SendAsync(host, "/v2/bot/message/reply", $$"""{"replyToken":"{{token}}","messages":[{"type":"text","text":""}]}""");
        using var accepted = await SendAsync(host, "/v2/bot/message/reply", $$"""{"replyToken":"{{token}}","messages":[{"type":"text","text":"はい"}]}""");

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        accepted.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Unknown_user_is_400_for_push_and_unknown_path_is_404()
    {
        await using var host = await SimulatorHost.StartAsync();

        using var push = await SendAsync(host, "/v2/bot/message/push", $$"""{"to":"U{{new string('f', 32)}}","messages":[{"type":"text","text":"はい"}]}""");
        using var lost = await host.Api.GetAsync("/v2/bot/nowhere", TestContext.Current.CancellationToken);

        push.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        lost.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Rates_are_kept_when_switched_on_and_fill_again_with_time()
    {
        await using var host = await SimulatorHost.StartAsync(options => options.RateLimits = true);
        async Task<int> ListAsync()
        {
            using var response = await host.Api.GetAsync("/v2/bot/richmenu/progress/batch?requestId=x", TestContext.Current.CancellationToken);
            return (int)response.StatusCode;
        }

        var statuses = new List<int>();
        for (var i = 0; i < 101; i++)
            statuses.Add(await ListAsync());
        statuses.Take(100).ShouldAllBe(status => status == 404);
        statuses[100].ShouldBe(429);

        await host.MoveClockAsync(TimeSpan.FromMinutes(1));
        (await ListAsync()).ShouldBe(404);
    }

    [FsCheck.Xunit.Property(MaxTest = 200)]
    public void Any_json_is_judged_without_throwing(FsCheck.NonNull<string> text, int number)
    {
        var quoted = JsonSerializer.Serialize(text.Get);
        foreach (var shape in new[] { "\"type\":{0}", "\"type\":\"text\",\"text\":{0}", "\"type\":\"flex\",\"altText\":{0},\"contents\":{1}", "\"type\":\"template\",\"template\":{0}", "\"type\":\"sticker\",\"quickReply\":{1}" })
        {
            var message = "{" + shape.Replace("{0}", quoted, StringComparison.Ordinal).Replace("{1}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "}";
            using var body = JsonDocument.Parse($$"""{"messages":[{{message}}]}""");

            var details = Messages.MessageRules.Check(body.RootElement);

            details.ShouldAllBe(detail => detail.Property!.StartsWith("messages", StringComparison.Ordinal));
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(SimulatorHost host, string path, string body, string type = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        return await host.Api.PostAsync(path, content, TestContext.Current.CancellationToken);
    }
}

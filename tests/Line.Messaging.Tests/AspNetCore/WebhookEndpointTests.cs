using System.Net;
using System.Text;
using Line.Messaging.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Line.Messaging.Tests.AspNetCore;

public sealed class WebhookEndpointTests : IAsyncLifetime
{
    private const string Secret = "8c570fa6dd201bb328f1c1eac23a96d8";
    private readonly List<WebhookRequest> _received = [];
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private IResult _answer = TypedResults.Ok();

    public WebhookEndpointTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddLineMessaging(options => (options.ChannelSecret, options.ChannelAccessToken) = (Secret, "token"));
        _app = builder.Build();
        _app.MapLineWebhook("/line/webhook", (request, _) =>
        {
            _received.Add(request);
            return Task.FromResult(_answer);
        });
    }

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<HttpResponseMessage> Post(byte[] body, string? signature, bool chunked = false, string header = "x-line-signature")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/line/webhook") { Content = new ByteArrayContent(body) };
        request.Headers.TransferEncodingChunked = chunked ? true : null;
        if (signature is not null)
            request.Headers.Add(header, signature);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> PostSigned(string body, bool chunked = false, string header = "x-line-signature")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return Post(bytes, WebhookSignature.Compute(bytes, Secret), chunked, header);
    }

    [Theory]
    [InlineData("x-line-signature", false)]
    [InlineData("X-Line-Signature", true)]
    public async Task Endpoint_hands_over_signed_events(string header, bool chunked)
    {
        var response = await PostSigned("""{"destination":"U1","events":[{"type":"follow"},{"type":"unfollow"}]}""", chunked, header);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        _received.ShouldHaveSingleItem().Events.Select(e => e.Type).ShouldBe(["follow", "unfollow"]);
    }

    [Fact]
    public async Task Endpoint_takes_the_body_as_it_is_however_it_is_written()
    {
        (await PostSigned("{ \"events\" : [\r\n{\"type\":\"\\u0066ollow\"} ] }\n")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _received.ShouldHaveSingleItem().Events[0].ShouldBeOfType<FollowEvent>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("596359635963")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    public async Task Endpoint_refuses_a_wrong_signature(string? signature)
    {
        var response = await Post("""{"events":[{"type":"follow"}]}"""u8.ToArray(), signature);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        _received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Endpoint_answers_the_connectivity_check_by_itself()
    {
        (await PostSigned("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _received.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Endpoint_refuses_what_is_signed_but_no_webhook(string body)
    {
        var response = await PostSigned(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Endpoint_refuses_a_body_of_more_than_a_megabyte(bool chunked)
    {
        var response = await PostSigned($$"""{"events":[],"x":"{{new string('x', 1024 * 1024)}}"}""", chunked);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Endpoint_takes_a_large_body_within_the_limit(bool chunked)
    {
        var response = await PostSigned($$"""{"events":[{"type":"follow"}],"x":"{{new string('x', 900 * 1024)}}"}""", chunked);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Endpoint_lets_the_handler_ask_for_redelivery()
    {
        _answer = TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        (await PostSigned("""{"events":[{"type":"follow"}]}""")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Endpoint_takes_posts_only() =>
        (await _http.GetAsync(new Uri("/line/webhook", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
}

using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Web;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Client;

public sealed class TokenTests
{
    private static readonly Message[] Hello = [new TextMessage("hello")];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Token(string token, int seconds = 899) =>
        $$"""{"token_type":"Bearer","access_token":"{{token}}","expires_in":{{seconds}}}""";

    private static TestClient Stateless() => new(options => (options.TokenMode, options.ChannelId) = (ChannelTokenMode.Stateless, "1234567890"));

    private static TestClient Jwt() => new(options =>
        (options.TokenMode, options.ChannelId, options.AssertionKey, options.AssertionKeyId) = (ChannelTokenMode.Jwt, "1234567890", TestKey.Pem, "kid-1"));

    [Fact]
    public async Task Stateless_token_is_fetched_once_and_kept()
    {
        var test = Stateless();
        test.Line.Answer(Token("t1"));

        await test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled);
        await test.Client.ReplyAsync("b", Hello, cancellationToken: Cancelled);

        test.Line.Requests.Select(request => request.Uri.AbsolutePath).ShouldBe(["/oauth2/v3/token", "/v2/bot/message/reply", "/v2/bot/message/reply"]);
        test.Line.Requests[0].Text.ShouldBe("grant_type=client_credentials&client_id=1234567890&client_secret=secret");
        test.Line.Requests[0].Headers.ContainsKey("Authorization").ShouldBeFalse();
        test.Line.Last.Headers["Authorization"].ShouldBe("Bearer t1");
    }

    [Fact]
    public async Task Stateless_token_is_renewed_ahead_of_its_expiry()
    {
        var test = Stateless();
        test.Line.Answer(Token("t1")).Answer("{}").Answer(Token("t2"));
        await test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled);

        test.Time.Advance(TimeSpan.FromSeconds(899 * 0.95));
        await test.Client.ReplyAsync("b", Hello, cancellationToken: Cancelled);

        test.Line.Last.Headers["Authorization"].ShouldBe("Bearer t2");
    }

    [Fact]
    public async Task Token_that_is_still_valid_serves_when_its_renewal_fails()
    {
        var test = Stateless();
        test.Line.Answer(Token("t1")).Answer("{}").Answer(HttpStatusCode.BadRequest, """{"error":"invalid_request","error_description":"no"}""");
        await test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled);

        test.Time.Advance(TimeSpan.FromSeconds(899 * 0.95));
        await test.Client.ReplyAsync("b", Hello, cancellationToken: Cancelled);

        test.Line.Last.Headers["Authorization"].ShouldBe("Bearer t1");
    }

    [Fact]
    public async Task Many_calls_at_once_wait_for_one_fetch()
    {
        var test = Stateless();
        test.Line.Answer(Token("t1"));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => test.Client.ReplyAsync($"r{i}", Hello, cancellationToken: Cancelled)));

        test.Line.Requests.Count(request => request.Uri.AbsolutePath == "/oauth2/v3/token").ShouldBe(1);
        test.Line.Requests.Where(request => request.Uri.AbsolutePath != "/oauth2/v3/token").ShouldAllBe(request => request.Headers["Authorization"] == "Bearer t1");
    }

    [Fact]
    public async Task Caller_who_gives_up_does_not_end_the_fetch_of_the_others()
    {
        var source = new TaskCompletionSource<IssuedToken>();
        var tokens = new IssuedTokenSource(_ => source.Task, TimeProvider.System);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var first = tokens.GetAsync(cancel.Token).AsTask();
        var second = tokens.GetAsync(Cancelled).AsTask();

        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        source.SetResult(new IssuedToken("t1", 900));

        (await second).ShouldBe("t1");
    }

    [Fact]
    public async Task Token_that_was_revoked_is_replaced_once()
    {
        var test = Stateless();
        test.Line.Answer(Token("t1")).Answer(HttpStatusCode.Unauthorized).Answer(Token("t2")).Answer("{}");

        await test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled);

        test.Line.Last.Headers["Authorization"].ShouldBe("Bearer t2");
    }

    [Fact]
    public async Task Long_lived_token_that_is_wrong_is_not_tried_again()
    {
        var test = new TestClient();
        test.Line.Answer(HttpStatusCode.Unauthorized);
        (await Should.ThrowAsync<LineApiException>(test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled))).Kind.ShouldBe(LineApiError.Unauthorized);
        test.Line.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Jwt_token_is_asked_for_with_a_signed_assertion()
    {
        var test = Jwt();
        test.Line.Answer("""{"access_token":"t1","token_type":"Bearer","expires_in":2592000,"key_id":"k"}""");

        await test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled);

        var form = HttpUtility.ParseQueryString(test.Line.Requests[0].Text);
        (test.Line.Requests[0].Uri.AbsolutePath, form["client_assertion_type"]).ShouldBe(("/oauth2/v2.1/token", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
        var parts = form["client_assertion"]!.Split('.');
        TestKey.Verify(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2])).ShouldBeTrue();
        Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0])).ShouldBe("""{"alg":"RS256","typ":"JWT","kid":"kid-1"}""");
        var claims = JsonElement.Parse(Base64Url.DecodeFromChars(parts[1]));
        var now = test.Time.GetUtcNow().ToUnixTimeSeconds();
        (claims.GetProperty("iss").GetString(), claims.GetProperty("sub").GetString(), claims.GetProperty("aud").GetString())
            .ShouldBe(("1234567890", "1234567890", "https://api.line.me/"));
        claims.GetProperty("exp").GetInt64().ShouldBeInRange(now + 1, now + (30 * 60));
        claims.GetProperty("token_exp").GetInt64().ShouldBe(30 * 24 * 3600);
    }

    [Fact]
    public async Task Token_source_of_ones_own_replaces_the_mode()
    {
        var test = new TestClient(tokens: new OwnTokens());
        await test.Client.ReplyAsync("a", Hello, cancellationToken: Cancelled);
        test.Line.Last.Headers["Authorization"].ShouldBe("Bearer own");
    }

    [Fact]
    public async Task Issued_token_does_not_show_in_a_log()
    {
        var test = Stateless();
        test.Line.Answer(Token("t1"));
        (await test.Client.Tokens.IssueStatelessAsync(Cancelled)).ToString().ShouldNotContain("t1");
    }

    private sealed class OwnTokens : IChannelAccessTokenSource
    {
        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult("own");

        public bool Reject(string token) => false;
    }
}

using System.Net;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Client;

public sealed class SendingTests
{
    private static readonly Message[] Hello = [new TextMessage("hello")];
    private static readonly Guid Key = new("123e4567-e89b-42d3-a456-426614174000");
    private readonly TestClient _test = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reply_sends_token_and_messages_without_a_retry_key()
    {
        _test.Line.Answer(HttpStatusCode.OK, """{"sentMessages":[{"id":"461230966842064897","quoteToken":"IStG5h1Tz7b"}]}""", ("x-line-request-id", "r1"));

        var result = await _test.Client.ReplyAsync("token-1", Hello, cancellationToken: Cancelled);

        var sent = _test.Line.Requests.ShouldHaveSingleItem();
        (sent.Method, sent.Address).ShouldBe(("POST", "https://api.line.me/v2/bot/message/reply"));
        sent.Headers["Authorization"].ShouldBe("Bearer token");
        sent.Headers.ShouldNotContainKey("X-Line-Retry-Key");
        sent.Text.ShouldBe("""{"messages":[{"type":"text","text":"hello"}],"replyToken":"token-1"}""");
        result.RequestId.ShouldBe("r1");
        result.SentMessages.ShouldBe([new SentMessage("461230966842064897") { QuoteToken = "IStG5h1Tz7b" }]);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task Reply_is_never_repeated(HttpStatusCode status)
    {
        _test.Line.Answer(status);

        var error = await Should.ThrowAsync<LineApiException>(_test.Client.ReplyAsync("token-1", Hello, cancellationToken: Cancelled));

        error.Kind.ShouldBe(LineApiError.ServerError);
        error.MayHaveBeenCarriedOut.ShouldBeTrue();
        _test.Line.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reply_with_a_used_token_says_so()
    {
        _test.Line.Answer(HttpStatusCode.BadRequest, """{"message":"Invalid reply token"}""", ("x-line-request-id", "r2"));

        var error = await Should.ThrowAsync<LineApiException>(_test.Client.ReplyAsync("used", Hello, cancellationToken: Cancelled));

        (error.Kind, error.Status, error.RequestId, error.LineMessage).ShouldBe(
            (LineApiError.InvalidReplyToken, HttpStatusCode.BadRequest, "r2", "Invalid reply token"));
    }

    [Fact]
    public async Task Push_has_a_retry_key_from_the_first_try_and_keeps_it()
    {
        _test.Line.Answer(HttpStatusCode.InternalServerError).Fail(new HttpRequestException("broken")).Answer(HttpStatusCode.BadGateway)
            .Answer("""{"sentMessages":[{"id":461230966842064897}]}""");

        var result = await _test.RunAsync(_test.Client.PushAsync("U1", Hello, cancellationToken: Cancelled));

        _test.Line.Requests.Count.ShouldBe(4);
        _test.Line.Requests.Select(r => r.Headers["X-Line-Retry-Key"]).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe(result.RetryKey!.Value.ToString("D"));
        _test.Line.Requests.Select(r => r.Text).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldBe("""{"messages":[{"type":"text","text":"hello"}],"to":"U1"}""");
        result.SentMessages.ShouldBe([new SentMessage("461230966842064897")]);
        result.WasAlreadyAccepted.ShouldBeFalse();
    }

    [Fact]
    public async Task Push_that_was_accepted_before_is_a_success_with_the_earlier_request()
    {
        _test.Line.Answer(HttpStatusCode.Conflict, """{"message":"The retry key is already accepted","sentMessages":[{"id":"1"}]}""",
            ("x-line-request-id", "second"), ("x-line-accepted-request-id", "first"));

        var result = await _test.Client.PushAsync("U1", Hello, Key, cancellationToken: Cancelled);

        _test.Line.Last.Headers["X-Line-Retry-Key"].ShouldBe("123e4567-e89b-42d3-a456-426614174000");
        (result.RequestId, result.AcceptedRequestId, result.WasAlreadyAccepted).ShouldBe(("second", "first", true));
        result.SentMessages.ShouldBe([new SentMessage("1")]);
    }

    [Fact]
    public async Task Push_repeats_after_a_time_out()
    {
        _test.Line.Hang().Answer("""{"sentMessages":[{"id":"1"}]}""");

        await _test.RunAsync(_test.Client.PushAsync("U1", Hello, cancellationToken: Cancelled));

        _test.Line.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Push_gives_up_after_its_retries()
    {
        for (var i = 0; i < 5; i++)
            _test.Line.Answer(HttpStatusCode.InternalServerError);

        var error = await Should.ThrowAsync<LineApiException>(_test.RunAsync(_test.Client.PushAsync("U1", Hello, cancellationToken: Cancelled)));

        error.Kind.ShouldBe(LineApiError.ServerError);
        _test.Line.Requests.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(400, "x", LineApiError.BadRequest)]
    [InlineData(401, "x", LineApiError.Unauthorized)]
    [InlineData(403, "x", LineApiError.Forbidden)]
    [InlineData(404, "x", LineApiError.NotFound)]
    [InlineData(410, "x", LineApiError.Gone)]
    [InlineData(413, "x", LineApiError.PayloadTooLarge)]
    [InlineData(415, "x", LineApiError.UnsupportedMediaType)]
    [InlineData(418, "x", LineApiError.Unknown)]
    [InlineData(429, "The API rate limit has been exceeded. Try again later.", LineApiError.RateLimited)]
    [InlineData(429, "You have reached your monthly limit.", LineApiError.MonthlyLimitReached)]
    public async Task Push_is_not_repeated_after_an_answer(int status, string message, LineApiError kind)
    {
        _test.Line.Answer((HttpStatusCode)status, $$"""{"message":"{{message}}","details":[{"message":"May not be empty","property":"messages[0].text"}]}""");

        var error = await Should.ThrowAsync<LineApiException>(_test.Client.PushAsync("U1", Hello, cancellationToken: Cancelled));

        error.Kind.ShouldBe(kind);
        error.Details.ShouldBe([new LineErrorDetail("May not be empty", "messages[0].text")]);
        error.MayHaveBeenCarriedOut.ShouldBeFalse();
        _test.Line.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task Error_without_json_keeps_its_status(string body)
    {
        _test.Line.Answer(HttpStatusCode.BadRequest, body);
        (await Should.ThrowAsync<LineApiException>(_test.Client.ReplyAsync("t", Hello, cancellationToken: Cancelled))).Kind.ShouldBe(LineApiError.BadRequest);
    }

    [Fact]
    public async Task Answer_of_another_form_is_an_error_of_its_own()
    {
        _test.Line.Answer("<html>");
        (await Should.ThrowAsync<LineApiException>(_test.Client.GetProfileAsync("U1", Cancelled))).Kind.ShouldBe(LineApiError.UnexpectedAnswer);
    }

    [Fact]
    public async Task Cancelled_call_throws_that_it_was_cancelled()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        _test.Line.Hang();
        var call = _test.Client.PushAsync("U1", Hello, cancellationToken: cancel.Token);
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);
    }

    [Fact]
    public async Task Id_in_a_path_is_encoded()
    {
        _test.Line.Answer("""{"userId":"U/1?","displayName":"n"}""");
        await _test.Client.GetProfileAsync("U/1?", Cancelled);
        _test.Line.Last.Address.ShouldBe("https://api.line.me/v2/bot/profile/U%2F1%3F");
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Id_that_would_lead_elsewhere_is_refused(string id)
    {
        await Should.ThrowAsync<ArgumentException>(() => _test.Client.GetProfileAsync(id, Cancelled));
        _test.Line.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Base_address_is_asked_for_at_every_call()
    {
        _test.Options.ResolveBaseUrl = host => new Uri($"http://127.0.0.1:5090/{host}/");
        await _test.Client.ReplyAsync("t", Hello, cancellationToken: Cancelled);
        await using var content = await _test.Client.GetContentAsync("1", Cancelled);

        _test.Line.Requests.Select(r => r.Address).ShouldBe(
            ["http://127.0.0.1:5090/Api/v2/bot/message/reply", "http://127.0.0.1:5090/Data/v2/bot/message/1/content"]);
    }
}

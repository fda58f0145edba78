using System.Net;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Client;

public sealed class AnswerTests
{
    private readonly TestClient _test = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Content_is_streamed_with_its_type()
    {
        _test.Line.Answer("bytes");
        await using var content = await _test.Client.GetContentAsync("325708", Cancelled);

        (_test.Line.Last.Address, content.ContentType, content.Length).ShouldBe(("https://api-data.line.me/v2/bot/message/325708/content", "application/json", 5));
        using var reader = new StreamReader(content.Stream);
        (await reader.ReadToEndAsync(Cancelled)).ShouldBe("bytes");
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted, LineApiError.ContentNotReady)]
    [InlineData(HttpStatusCode.NotFound, LineApiError.NotFound)]
    [InlineData(HttpStatusCode.Gone, LineApiError.Gone)]
    public async Task Content_that_is_not_there_says_why(HttpStatusCode status, LineApiError kind)
    {
        _test.Line.Answer(status);
        (await Should.ThrowAsync<LineApiException>(_test.Client.GetContentAsync("1", Cancelled))).Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("processing", TranscodingStatus.Processing)]
    [InlineData("succeeded", TranscodingStatus.Succeeded)]
    [InlineData("failed", TranscodingStatus.Failed)]
    [InlineData("someday", TranscodingStatus.Unknown)]
    public async Task Transcoding_status_is_read(string status, TranscodingStatus expected)
    {
        _test.Line.Answer($$"""{"status":"{{status}}"}""");
        (await _test.Client.GetTranscodingStatusAsync("1", Cancelled)).ShouldBe(expected);
    }

    [Fact]
    public async Task Followers_are_read_page_by_page()
    {
        _test.Line.Answer("""{"userIds":["U1","U2"],"next":"n/1"}""").Answer("""{"userIds":["U3"]}""");

        var ids = new List<string>();
        await foreach (var id in _test.Client.EnumerateFollowerIdsAsync(Cancelled))
            ids.Add(id);

        ids.ShouldBe(["U1", "U2", "U3"]);
        _test.Line.Requests.Select(request => request.Uri.Query).ShouldBe(["?limit=1000", "?limit=1000&start=n%2F1"]);
    }

    [Fact]
    public async Task Default_rich_menu_is_null_when_there_is_none()
    {
        _test.Line.Answer(HttpStatusCode.NotFound, """{"message":"no default richmenu"}""");
        (await _test.Client.RichMenus.GetDefaultIdAsync(Cancelled)).ShouldBeNull();
    }

    [Fact]
    public async Task Rich_menu_that_lacks_parts_is_read()
    {
        _test.Line.Answer("""{"richMenuId":"r","size":{"width":2500,"height":1686},"areas":[{"bounds":{"x":1,"y":2,"width":3,"height":4},"action":{"type":"postback","data":"d"}}]}""");
        var menu = await _test.Client.RichMenus.GetAsync("r", Cancelled);
        (menu.Name, menu.Size, menu.Areas[0].Action).ShouldBe(("", new RichMenuSize(2500, 1686), new PostbackAction(null, "d")));
    }

    [Fact]
    public async Task Fixture_rich_menus_are_read()
    {
        foreach (var fixture in Shared.Lines("rich-menus.jsonl"))
        {
            _test.Line.Answer(fixture.GetProperty("body").GetRawText());
            var menu = await _test.Client.RichMenus.GetAsync("r", Cancelled);
            menu.RichMenuId.ShouldBe(fixture.GetProperty("body").GetProperty("richMenuId").GetString());
            menu.Areas.ShouldHaveSingleItem().Action.ShouldBeOfType<PostbackAction>().Data.ShouldBe("action=buy&itemid=123");
        }
    }

    [Fact]
    public async Task Fixture_errors_are_read()
    {
        foreach (var fixture in Shared.Lines("errors.jsonl"))
        {
            var body = fixture.GetProperty("body");
            _test.Line.Answer(HttpStatusCode.BadRequest, body.GetRawText());
            var error = await Should.ThrowAsync<LineApiException>(_test.Client.GetBotInfoAsync(Cancelled));
            error.LineMessage.ShouldBe((body.TryGetProperty("message", out var message) ? message : body.GetProperty("error_description")).GetString());
            error.Details.Count.ShouldBe(body.TryGetProperty("details", out var details) ? details.GetArrayLength() : 0);
        }
    }

    [Fact]
    public async Task Fixture_tokens_are_read()
    {
        foreach (var fixture in Shared.Lines("tokens.jsonl"))
        {
            _test.Line.Answer(fixture.GetProperty("body").GetRawText());
            (await _test.Client.Tokens.IssueStatelessAsync(Cancelled)).ShouldBe(new IssuedToken("eyJhbGciOiJIUz.....", 899) { TokenType = "Bearer" });
        }
    }

    [Fact]
    public async Task Channel_without_liff_apps_has_an_empty_list()
    {
        _test.Line.Answer(HttpStatusCode.NotFound, """{"message":"not found"}""");
        (await _test.Client.Liff.ListAsync(Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Id_token_is_checked_by_line()
    {
        _test.Line.Answer("""{"iss":"https://access.line.me","sub":"U1234567890abcdef1234567890abcdef","aud":"1234567890","exp":1504169092,"iat":1504263657,"nonce":"0987654asdf","amr":["pwd"],"name":"Taro Line","picture":"https://sample_line.me/aBcdefg123456","email":"taro.line@example.com"}""");

        var claims = await _test.Client.Liff.VerifyIdTokenAsync("raw", "1234567890", userId: "U1", cancellationToken: Cancelled);

        (_test.Line.Last.Method, _test.Line.Last.Address, _test.Line.Last.Text).ShouldBe(("POST", "https://api.line.me/oauth2/v2.1/verify", "id_token=raw&client_id=1234567890&user_id=U1"));
        _test.Line.Last.Headers.ContainsKey("Authorization").ShouldBeFalse();
        (claims.Sub, claims.Aud, claims.Amr[0], claims.Name).ShouldBe(("U1234567890abcdef1234567890abcdef", "1234567890", "pwd", "Taro Line"));
    }

    [Fact]
    public async Task Id_token_that_has_expired_says_so()
    {
        _test.Line.Answer(HttpStatusCode.BadRequest, """{"error":"invalid_request","error_description":"IdToken expired."}""");
        (await Should.ThrowAsync<LineApiException>(_test.Client.Liff.VerifyIdTokenAsync("raw", "1", cancellationToken: Cancelled))).LineMessage.ShouldBe("IdToken expired.");
    }

    [Fact]
    public async Task Profile_of_a_web_apps_user_is_read_with_the_users_own_token()
    {
        _test.Line.Answer("""{"userId":"U1","displayName":"LINE taro","pictureUrl":"https://p","statusMessage":"Hello"}""");
        (await _test.Client.Liff.GetProfileAsync("user-token", Cancelled)).ShouldBe(new UserProfile("U1", "LINE taro") { PictureUrl = "https://p", StatusMessage = "Hello" });
        (_test.Line.Last.Address, _test.Line.Last.Headers["Authorization"]).ShouldBe(("https://api.line.me/v2/profile", "Bearer user-token"));

        _test.Line.Answer("""{"client_id":"1440057261","expires_in":2591659,"scope":"profile"}""");
        (await _test.Client.Liff.VerifyAccessTokenAsync("user-token", Cancelled)).ShouldBe(new TokenStatus("1440057261", 2591659, "profile"));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(65)]
    [InlineData(12)]
    public async Task Loading_of_a_time_that_line_refuses_is_an_error_of_the_caller(int seconds) =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => _test.Client.StartLoadingAsync("U1", seconds, Cancelled));

    [Fact]
    public async Task Image_of_a_rich_menu_is_checked_before_the_call()
    {
        await Should.ThrowAsync<ArgumentException>(() => _test.Client.RichMenus.SetImageAsync("r", new byte[1], "image/gif", Cancelled));
        await Should.ThrowAsync<ArgumentException>(() => _test.Client.RichMenus.SetImageAsync("r", new byte[(1024 * 1024) + 1], "image/png", Cancelled));
        _test.Line.Requests.ShouldBeEmpty();
    }

    [Fact]
    public void Account_link_dialog_carries_token_and_nonce()
    {
        var nonce = AccountLink.NewNonce();
        nonce.Length.ShouldBe(64);
        AccountLink.Dialog("t&1", nonce).AbsoluteUri.ShouldBe($"https://access.line.me/dialog/bot/accountLink?linkToken=t%261&nonce={nonce}");
        Should.Throw<ArgumentException>(() => AccountLink.Dialog("t", "short"));
    }

    [Theory]
    [InlineData(799, 551, "size.width")]
    [InlineData(2500, 1800, "size")]
    [InlineData(800, 249, "size.height")]
    public void Rich_menu_of_a_size_that_line_refuses_is_found(int width, int height, string property) =>
        new RichMenu(new RichMenuSize(width, height), "n", "c", []).Validate().ShouldHaveSingleItem().Property.ShouldBe(property);

    [Fact]
    public void Rich_menu_beyond_its_limits_is_found()
    {
        var area = new RichMenuArea(new RichMenuBounds(-1, 0, 1, 0), new CameraAction(new string('あ', 21)));
        new RichMenu(new RichMenuSize(2500, 1686), new string('あ', 301), new string('あ', 15), [area, .. Enumerable.Repeat(area with { Bounds = new(0, 0, 1, 1), Action = new RichMenuSwitchAction(null, "a", "d") }, 20)])
            .Validate().Select(violation => violation.Property)
            .ShouldBe(["name", "chatBarText", "areas", "areas[0].action.label", "areas[0].action.type", "areas[0].bounds.x", "areas[0].bounds.height"]);
    }

    [Fact]
    public void Area_and_age_are_those_that_line_has()
    {
        (AreaCode.Japan(35).Value, AgeBoundary.Of(45).Value).ShouldBe(("jp_35", "age_45"));
        Should.Throw<ArgumentOutOfRangeException>(() => AreaCode.Japan(48));
        Should.Throw<ArgumentOutOfRangeException>(() => AgeBoundary.Of(46));
    }
}

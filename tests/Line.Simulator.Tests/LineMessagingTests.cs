using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Line.Messaging;
using Line.Messaging.Flex;
using Line.Messaging.Webhook;
using Line.Simulator.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Line.Simulator.Tests;

/// <summary>The library's client talks to the simulator: what the one builds and the other demands must agree, over HTTP.</summary>
public sealed class LineMessagingTests
{
    private static readonly Message[] Hello = [new TextMessage("こんにちは")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_are_sent_in_every_way()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host);
        var client = provider.GetRequiredService<LineMessagingClient>();
        var user = await host.NewUserAsync();
        var token = await host.WriteAsync(user);

        (await client.ReplyAsync(token, Hello, cancellationToken: Cancellation)).SentMessages.ShouldHaveSingleItem();
        (await Should.ThrowAsync<LineApiException>(client.ReplyAsync(token, Hello, cancellationToken: Cancellation))).Kind.ShouldBe(LineApiError.InvalidReplyToken);
        var key = new Guid("7f1c9e0a-58b1-4c5f-9a53-0d3f8f6f2b11");
        var pushed = await client.PushAsync(user, Hello, key, customAggregationUnit: "spring", cancellationToken: Cancellation);
        var again = await client.PushAsync(user, Hello, key, customAggregationUnit: "spring", cancellationToken: Cancellation);
        (again.WasAlreadyAccepted, again.AcceptedRequestId).ShouldBe((true, pushed.RequestId));
        again.SentMessages.Select(sent => sent.Id).ShouldBe(pushed.SentMessages.Select(sent => sent.Id));
        await client.MulticastAsync([user], Hello, cancellationToken: Cancellation);
        await client.BroadcastAsync(Hello, cancellationToken: Cancellation);
        var narrow = await client.NarrowcastAsync(new Narrowcast(Hello), cancellationToken: Cancellation);
        (await client.GetNarrowcastProgressAsync(narrow.RequestId!, Cancellation)).Phase.ShouldBe(NarrowcastPhase.Succeeded);
        foreach (var method in Enum.GetValues<SendMethod>())
            await client.ValidateAsync(method, Hello, Cancellation);

        (await client.GetAggregationUnitNamesAsync(cancellationToken: Cancellation)).Ids.ShouldBe(["spring"]);
        (await client.GetQuotaAsync(Cancellation)).Type.ShouldBe(QuotaKind.None);
        (await client.GetQuotaConsumptionAsync(Cancellation)).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Refusal_names_what_validation_would_have_named()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host);
        var client = provider.GetRequiredService<LineMessagingClient>();
        Message[] wrong = [new TextMessage(""), new FlexMessage("", new FlexBubble { Body = FlexBox.Vertical(new FlexText("a") { Color = "red" }) })];

        var refused = await Should.ThrowAsync<LineApiException>(client.PushAsync(await host.FirstUserAsync(), wrong, cancellationToken: Cancellation));

        refused.Kind.ShouldBe(LineApiError.BadRequest);
        refused.RequestId.ShouldNotBeNullOrEmpty();
        refused.Details.Select(detail => detail.Property).ShouldBe(MessageValidator.Validate(wrong).Select(violation => violation.Property));
    }

    [Fact]
    public async Task Webhook_of_a_user_is_signed_parsed_and_its_content_fetched()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host);
        var client = provider.GetRequiredService<LineMessagingClient>();
        var user = await host.NewUserAsync("みほ");
        using var chat = await host.Test.PatchAsJsonAsync("/_simulator/settings", new { chatMode = true }, Cancellation);
        var picture = Pictures.Png(8, 8);
        using var sent = await host.Test.PostAsync($"/_simulator/users/{user}/content?type=image", new ByteArrayContent(picture) { Headers = { ContentType = new("image/png") } }, Cancellation);
        await host.WebhookAsync(0);

        host.Webhooks.TryPeek(out var received).ShouldBeTrue();
        WebhookSignature.IsValid(received!.Body, received.Signature, SimulatorHost.Secret).ShouldBeTrue();
        var image = WebhookParser.Parse(received.Body).Events.ShouldHaveSingleItem().ShouldBeOfType<MessageEvent>().Message.ShouldBeOfType<ImageContent>();
        await using var content = await client.GetContentAsync(image.Id, Cancellation);
        using var bytes = new MemoryStream();
        await content.Stream.CopyToAsync(bytes, Cancellation);
        bytes.ToArray().ShouldBe(picture);
        (await client.GetTranscodingStatusAsync(image.Id, Cancellation)).ShouldBe(TranscodingStatus.Succeeded);
        await client.MarkAsReadAsync(image.MarkAsReadToken!, Cancellation);
        await client.StartLoadingAsync(user, 5, Cancellation);

        (await client.GetProfileAsync(user, Cancellation)).DisplayName.ShouldBe("みほ");
        (await client.GetFollowerIdsAsync(cancellationToken: Cancellation)).Ids.ShouldContain(user);
        (await client.GetBotInfoAsync(Cancellation)).DisplayName.ShouldBe("こそだてコンシェルジュ");
        (await client.IssueLinkTokenAsync(user, Cancellation)).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Rich_menus_are_made_linked_replaced_and_named()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host);
        var menus = provider.GetRequiredService<LineMessagingClient>().RichMenus;
        var user = await host.NewUserAsync();
        var menu = new RichMenu(new RichMenuSize(800, 540), "menu", "メニュー", [new RichMenuArea(new RichMenuBounds(0, 0, 800, 540), new PostbackAction("相談", "a"))]);

        await menus.ValidateAsync(menu, Cancellation);
        string[] ids = [await menus.CreateAsync(menu, Cancellation), await menus.CreateAsync(menu with { Selected = true }, Cancellation)];
        foreach (var id in ids)
            await menus.SetImageAsync(id, Pictures.Png(800, 540), "image/png", Cancellation);
        await menus.LinkAsync(user, ids[0], Cancellation);
        RichMenuBatchOperation[] replace = [new RichMenuBatchReplace(ids[0], ids[1])];
        await menus.ValidateBatchAsync(replace, "resume-1", Cancellation);
        var batch = await menus.BatchAsync(replace, "resume-1", Cancellation);
        (await menus.GetBatchProgressAsync(batch!, Cancellation)).Phase.ShouldBe(RichMenuBatchPhase.Succeeded);
        (await menus.GetIdOfUserAsync(user, Cancellation)).ShouldBe(ids[1]);

        await menus.UnlinkAsync([user], Cancellation);
        await menus.LinkAsync([user], ids[0], Cancellation);
        await menus.BatchAsync([new RichMenuBatchUnlink(ids[0]), new RichMenuBatchUnlinkAll()], cancellationToken: Cancellation);
        (await menus.GetIdOfUserAsync(user, Cancellation)).ShouldBeNull();
        await menus.SetDefaultAsync(ids[1], Cancellation);
        (await menus.GetDefaultIdAsync(Cancellation)).ShouldBe(ids[1]);
        await menus.CreateAliasAsync("a", ids[0], Cancellation);
        await menus.UpdateAliasAsync("a", ids[1], Cancellation);
        (await menus.ListAliasesAsync(Cancellation)).ShouldBe([new RichMenuAlias("a", ids[1])]);
        await menus.DeleteAliasAsync("a", Cancellation);
        (await menus.GetAsync(ids[1], Cancellation)).Selected.ShouldBeTrue();
        await menus.CancelDefaultAsync(Cancellation);
        await menus.DeleteAsync(ids[0], Cancellation);
        (await menus.ListAsync(Cancellation)).ShouldHaveSingleItem().RichMenuId.ShouldBe(ids[1]);
    }

    [Fact]
    public async Task Coupons_audiences_liff_apps_insight_and_the_webhook_address_are_managed()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host);
        var client = provider.GetRequiredService<LineMessagingClient>();
        var user = await host.NewUserAsync();
        var now = host.Now.ToUnixTimeSeconds();

        var coupon = await client.Coupons.CreateAsync(new NewCoupon("絵本", now, now + 60, new LotteryCouponAcquisition(50, 9)) { Reward = new DiscountReward(new FixedCouponPrice(100)) }, Cancellation);
        (await client.Coupons.GetAsync(coupon, Cancellation)).AcquisitionCondition.ShouldBe(new LotteryCouponAcquisition(50, 9));
        (await client.Coupons.ListAsync([CouponStatus.Running, CouponStatus.Closed], limit: 1, cancellationToken: Cancellation)).Items.ShouldBe([new CouponSummary(coupon, "絵本")]);
        await client.Coupons.CloseAsync(coupon, Cancellation);

        var audience = await client.Audiences.CreateAsync("妊娠期", [user], cancellationToken: Cancellation);
        await client.Audiences.AddFromFileAsync(audience.AudienceGroupId, new MemoryStream("U0123456789abcdef0123456789abcdef\n"u8.ToArray()), cancellationToken: Cancellation);
        await client.Audiences.RenameAsync(audience.AudienceGroupId, "産後", Cancellation);
        (await client.Audiences.GetAsync(audience.AudienceGroupId, Cancellation)).AudienceGroup.Description.ShouldBe("産後");
        (await client.Audiences.ListAsync(cancellationToken: Cancellation)).TotalCount.ShouldBe(1);
        await client.Audiences.DeleteAsync(audience.AudienceGroupId, Cancellation);

        var app = await client.Liff.AddAsync(new LiffAppSettings { View = new LiffView { Type = "full", Url = "https://example.com/form" } }, Cancellation);
        (await client.Liff.ListAsync(Cancellation)).ShouldHaveSingleItem().LiffId.ShouldBe(app);
        await client.Liff.DeleteAsync(app, Cancellation);

        (await client.Insight.GetFollowersAsync(new DateOnly(2020, 1, 1), Cancellation)).Status.ShouldBe(CountStatus.Ready);
        (await client.Insight.GetDeliveriesAsync(new DateOnly(2020, 1, 1), Cancellation)).Status.ShouldBe(CountStatus.Ready);
        (await client.Insight.GetDemographicsAsync(Cancellation)).Available.ShouldBeFalse();
        await client.SetWebhookEndpointAsync(new Uri(host.Address, "/bot/webhook"), Cancellation);
        (await client.TestWebhookEndpointAsync(cancellationToken: Cancellation)).Success.ShouldBeTrue();
    }

    [Theory]
    [InlineData(ChannelTokenMode.Stateless)]
    [InlineData(ChannelTokenMode.Jwt)]
    public async Task Tokens_are_fetched_by_the_client_itself(ChannelTokenMode mode)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportParameters(includePrivateParameters: false);
        using var registered = await host.Test.PostAsJsonAsync("/_simulator/assertion-keys", new { kid = "key-1", kty = "RSA", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) }, Cancellation);
        await using var provider = Provider(host, options =>
            (options.TokenMode, options.ChannelAccessToken, options.ChannelId, options.AssertionKey, options.AssertionKeyId) = (mode, "", "1650000000", rsa.ExportPkcs8PrivateKeyPem(), "key-1"));
        var client = provider.GetRequiredService<LineMessagingClient>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.GetBotInfoAsync(Cancellation)));

        var calls = (await host.GetAsync("/_simulator/calls?since=0&kind=api")).GetProperty("calls").EnumerateArray().Select(call => call.GetProperty("operation").GetString()!).ToList();
        calls.Count(call => call.Contains("oauth2", StringComparison.Ordinal)).ShouldBe(1, "one fetch serves all who wait");
        calls.Count(call => call == "GET /v2/bot/info").ShouldBe(8);
    }

    [Fact]
    public async Task Id_token_of_a_liff_page_is_verified()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host);
        var client = provider.GetRequiredService<LineMessagingClient>();
        var user = await host.NewUserAsync("みほ");
        using var made = await host.Test.PostAsJsonAsync($"/_simulator/users/{user}/tokens", new { nonce = "n-1" }, Cancellation);
        var tokens = await SimulatorHost.ReadAsync(made);

        var claims = await client.Liff.VerifyIdTokenAsync(tokens.GetProperty("idToken").GetString()!, "1650000000", "n-1", cancellationToken: Cancellation);

        (claims.Sub, claims.Name).ShouldBe((user, "みほ"));
        (await client.Liff.GetProfileAsync(tokens.GetProperty("accessToken").GetString()!, Cancellation)).UserId.ShouldBe(user);
        (await Should.ThrowAsync<LineApiException>(client.Liff.VerifyIdTokenAsync("no.id.token", "1650000000", cancellationToken: Cancellation))).Message.ShouldContain("IdToken");
    }

    [Fact]
    public async Task Lost_answer_is_repeated_under_its_key_and_delivered_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var provider = Provider(host, options => (options.AttemptTimeout, options.RetryDelay) = (TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(10)));
        var client = provider.GetRequiredService<LineMessagingClient>();
        var user = await host.NewUserAsync();
        using var set = await host.Test.PutAsJsonAsync("/_simulator/faults", new[] { new { kind = "timeoutAfterAccepting", operation = "POST /v2/bot/message/push", times = 1, delayMs = 5_000 } }, Cancellation);

        var sent = await client.PushAsync(user, Hello, cancellationToken: Cancellation);

        sent.WasAlreadyAccepted.ShouldBeTrue();
        var talk = await host.GetAsync($"/_simulator/users/{user}/talk");
        talk.EnumerateArray().Count(entry => entry.GetProperty("from").GetString() == "bot").ShouldBe(1);
    }

    private static ServiceProvider Provider(SimulatorHost host, Action<LineMessagingOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLineMessaging(options =>
        {
            options.ChannelSecret = SimulatorHost.Secret;
            options.ChannelAccessToken = SimulatorHost.Token;
            options.ApiBaseUrl = host.Address;
            options.DataApiBaseUrl = host.Address;
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using Line.Simulator.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Line.Simulator.Tests.Page;

public sealed class MessageKindsTests(ChromiumFixture chromium)
{
    private const string Picture = "https://example.com/picture.png";

    /// <summary>One message of each kind a bot can send.</summary>
    internal static IReadOnlyList<object> All { get; } =
    [
        new { type = "text", text = "こんにちは https://example.com/ $です", emojis = new[] { new { index = 27, productId = "5ac1bfd5040ab15980c9b435", emojiId = "001" } } },
        new { type = "textV2", text = "{face} 波かっこは {{ }} です", substitution = new { face = new { type = "emoji", productId = "5ac1bfd5040ab15980c9b435", emojiId = "002" } } },
        new { type = "sticker", packageId = "446", stickerId = "1988" },
        new { type = "image", originalContentUrl = Picture, previewImageUrl = Picture },
        new { type = "video", originalContentUrl = "https://example.com/film.mp4", previewImageUrl = Picture },
        new { type = "audio", originalContentUrl = "https://example.com/sound.m4a", duration = 61_000 },
        new { type = "location", title = "子育て支援センター", address = "山口県山口市", latitude = 34.18, longitude = 131.47 },
        new
        {
            type = "imagemap", baseUrl = "https://example.com/map", altText = "案内図", baseSize = new { width = 1040, height = 520 },
            actions = new object[]
            {
                new { type = "message", text = "左です", label = "左", area = new { x = 0, y = 0, width = 520, height = 520 } },
                new { type = "uri", linkUri = "https://example.com/right", label = "右", area = new { x = 520, y = 0, width = 520, height = 520 } },
            },
        },
        Template(new { type = "confirm", text = "よろしいですか？", actions = new[] { Say("はい"), Say("いいえ") } }),
        Template(new { type = "buttons", thumbnailImageUrl = Picture, title = "健診", text = "選んでください", actions = new[] { Say("4か月児健診") } }),
        Template(new
        {
            type = "carousel",
            columns = new[]
            {
                new { title = "一つ目", text = "説明1", thumbnailImageUrl = Picture, actions = new[] { Say("一つ目を見る") } },
                new { title = "二つ目", text = "説明2", thumbnailImageUrl = Picture, actions = new[] { Say("二つ目を見る") } },
            },
        }),
        Template(new { type = "image_carousel", columns = new[] { new { imageUrl = Picture, action = Say("写真A") }, new { imageUrl = Picture, action = Say("写真B") } } }),
        new
        {
            type = "flex", altText = "お知らせ",
            contents = new { type = "bubble", body = new { type = "box", layout = "vertical", contents = new object[] { new { type = "text", text = "フレックス" } } } },
            quickReply = new { items = new[] { new { type = "action", action = new { type = "message", label = "はい、そうです", text = "はい" } } } },
        },
    ];

    [Fact]
    public async Task Every_kind_of_message_is_drawn()
    {
        await using var host = await SimulatorHost.StartAsync();
        await FillAsync(host, await host.FirstUserAsync());
        await using var screen = await Screen.OpenAsync(chromium, host, 375, 3_600);

        await Expect(screen.Incoming).ToHaveCountAsync(All.Count);
        (await screen.Page.Locator(".unknown, .fx-unknown").CountAsync()).ShouldBe(0);
        await Expect(screen.Incoming.Nth(1)).ToContainTextAsync("波かっこは { } です");
        await Expect(screen.Incoming.Nth(0).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "https://example.com/");
        await Expect(screen.Incoming.Nth(5)).ToContainTextAsync("1:01");
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults", "page"));
        await screen.Page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, "kinds.png") });
    }

    [Fact]
    public async Task Area_of_an_imagemap_and_answer_of_a_confirm_are_said()
    {
        await using var host = await SimulatorHost.StartAsync();
        await FillAsync(host, await host.FirstUserAsync());
        await using var screen = await Screen.OpenAsync(chromium, host);

        await screen.Button("左").ClickAsync();
        await Expect(screen.Outgoing.Last).ToContainTextAsync("左です");
        await screen.Button("いいえ").ClickAsync();
        await Expect(screen.Outgoing.Last).ToContainTextAsync("いいえ");
    }

    [Fact]
    public async Task Picture_of_a_user_can_be_fetched_by_the_bot()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);

        await screen.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "baby.png", MimeType = "image/png", Buffer = Pictures.Png(4, 3) });

        await Expect(screen.Outgoing.Locator("img")).ToBeVisibleAsync();
        var message = (await host.WebhookAsync(0)).GetProperty("events")[0].GetProperty("message");
        message.GetProperty("contentProvider").GetProperty("type").GetString().ShouldBe("line");
        using var content = await host.Api.GetAsync($"/v2/bot/message/{message.GetProperty("id").GetString()}/content", TestContext.Current.CancellationToken);
        content.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await content.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Pictures.Png(4, 3));
    }

    [Fact]
    public async Task Rich_menu_is_shown_and_its_area_posts_back()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        using var created = await host.Api.PostAsJsonAsync("/v2/bot/richmenu", new
        {
            size = new { width = 800, height = 270 },
            selected = true,
            name = "はじめのメニュー",
            chatBarText = "メニュー",
            areas = new[] { new { bounds = new { x = 0, y = 0, width = 800, height = 270 }, action = new { type = "postback", label = "相談", data = "consult", displayText = "相談したい" } } },
        }, TestContext.Current.CancellationToken);
        var id = (await SimulatorHost.ReadAsync(created)).GetProperty("richMenuId").GetString();
        using var image = new ByteArrayContent(Pictures.Png(800, 270)) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var uploaded = await host.Api.PostAsync($"/v2/bot/richmenu/{id}/content", image, TestContext.Current.CancellationToken);
        using var defaulted = await host.Api.PostAsync($"/v2/bot/user/all/richmenu/{id}", null, TestContext.Current.CancellationToken);

        await screen.Button("相談").ClickAsync();

        await Expect(screen.Outgoing).ToContainTextAsync("相談したい");
        (await host.WebhookAsync(0)).GetProperty("events")[0].GetProperty("postback").GetProperty("data").GetString().ShouldBe("consult");
        await screen.Button("メニュー").ClickAsync();
        await Expect(screen.Button("相談")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Coupon_shows_what_it_is_worth_and_until_when()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        var id = await CouponTests.CreateAsync(host, CouponTests.Coupon(host));

        await TalkPageTests.PushAsync(host, await host.FirstUserAsync(), new { type = "coupon", couponId = id }, new { type = "coupon", couponId = "01UNKNOWN" });

        await Expect(screen.Incoming.Nth(0)).ToContainTextAsync("絵本 100円引き");
        await Expect(screen.Incoming.Nth(0)).ToContainTextAsync("まで");
        await Expect(screen.Incoming.Nth(1)).ToContainTextAsync("01UNKNOWN");
    }

    internal static async Task FillAsync(SimulatorHost host, string user)
    {
        foreach (var five in All.Chunk(5))
            await TalkPageTests.PushAsync(host, user, five);
    }

    private static object Say(string text) => new { type = "message", label = text, text };

    private static object Template(object template) => new { type = "template", altText = "選択", template };
}

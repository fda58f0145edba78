using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Line.Simulator.Tests.Page;

public sealed class TalkPageTests(ChromiumFixture chromium)
{
    private static readonly object HelpfulAnswer = new
    {
        type = "text",
        text = "生後5〜6か月ごろからです。",
        quickReply = new { items = new[] { new { type = "action", action = new { type = "message", label = "役に立った", text = "役に立ちました" } } } },
    };

    [Fact]
    public async Task Newcomer_types_and_reads_the_answer_without_any_set_up()
    {
        await using var host = await SimulatorHost.StartAsync();
        AnswerWith(host, HelpfulAnswer);
        await using var screen = await Screen.OpenAsync(chromium, host);

        await Expect(screen.Box).ToBeFocusedAsync();
        await screen.WriteAsync("離乳食はいつから？");

        await Expect(screen.Outgoing).ToContainTextAsync("離乳食はいつから？");
        await Expect(screen.Incoming).ToContainTextAsync("生後5〜6か月ごろからです。");
        await Expect(screen.Page.GetByTestId("read")).ToHaveTextAsync("既読");
    }

    [Fact]
    public async Task Quick_reply_is_sent_as_words_and_the_buttons_go()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        await PushAsync(host, await host.FirstUserAsync(), HelpfulAnswer);

        await screen.Button("役に立った").ClickAsync();

        await Expect(screen.Outgoing).ToContainTextAsync("役に立ちました");
        await Expect(screen.Button("役に立った")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Text_of_a_bot_is_never_markup()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        const string Nasty = "<img src=x onerror=\"document.title='broken'\"><b>太字</b>";

        await PushAsync(host, await host.FirstUserAsync(), new { type = "text", text = Nasty });

        await Expect(screen.Incoming).ToContainTextAsync(Nasty);
        (await screen.Incoming.Locator("img, b").CountAsync()).ShouldBe(0);
        (await screen.Page.TitleAsync()).ShouldBe("LINEシミュレーター");
    }

    [Fact]
    public async Task Enter_does_not_send_while_a_word_is_being_converted()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        await screen.Box.FillAsync("りにゅうしょく");

        await screen.Box.EvaluateAsync("box => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");

        await Expect(screen.Box).ToHaveValueAsync("りにゅうしょく");
        await Expect(screen.Outgoing).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Loading_dots_show_until_the_answer_comes()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);

        using var started = await host.Api.PostAsJsonAsync("/v2/bot/chat/loading/start", new { chatId = user, loadingSeconds = 60 }, TestContext.Current.CancellationToken);
        await Expect(screen.Page.GetByTestId("loading")).ToBeVisibleAsync();

        await PushAsync(host, user, HelpfulAnswer);
        await Expect(screen.Page.GetByTestId("loading")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Block_and_unblock_are_seen_by_the_bot()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);

        await screen.Button("ブロック").ClickAsync();
        await Expect(screen.Box).ToBeHiddenAsync();
        await screen.Button("解除").ClickAsync();
        await Expect(screen.Box).ToBeVisibleAsync();

        var unfollow = await host.WebhookAsync(0);
        var follow = await host.WebhookAsync(1);
        unfollow.GetProperty("events")[0].GetProperty("type").GetString().ShouldBe("unfollow");
        unfollow.GetProperty("events")[0].TryGetProperty("replyToken", out _).ShouldBeFalse();
        follow.GetProperty("events")[0].GetProperty("follow").GetProperty("isUnblocked").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Date_time_picker_posts_back_what_was_picked()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        await PushAsync(host, await host.FirstUserAsync(), new
        {
            type = "template",
            altText = "出産予定日",
            template = new
            {
                type = "buttons",
                text = "出産予定日を教えてください",
                actions = new object[] { new { type = "datetimepicker", label = "日付を選ぶ", data = "due", mode = "date", initial = "2026-09-01" } },
            },
        });

        await screen.Button("日付を選ぶ").ClickAsync();
        await screen.Page.GetByLabel("日時", new() { Exact = true }).FillAsync("2026-12-24");
        await screen.Button("決定").ClickAsync();

        var postback = (await host.WebhookAsync(0)).GetProperty("events")[0].GetProperty("postback");
        postback.GetProperty("data").GetString().ShouldBe("due");
        postback.GetProperty("params").GetProperty("date").GetString().ShouldBe("2026-12-24");
    }

    [Fact]
    public async Task Two_parents_stand_side_by_side_and_see_their_own_talk()
    {
        await using var host = await SimulatorHost.StartAsync();
        var first = await host.FirstUserAsync();
        await using var screen = await Screen.OpenAsync(chromium, host, 1400, 900);

        await screen.Page.GetByLabel("保護者の名前").FillAsync("下関 たろう");
        await screen.Button("追加").ClickAsync();
        var second = screen.Page.GetByRole(AriaRole.Region, new() { Name = "下関 たろう さんの画面" });
        await Expect(second).ToBeVisibleAsync();
        await PushAsync(host, first, new { type = "text", text = "はなこさんへ" });

        await Expect(screen.Page.Locator($"[data-user={first}]").GetByTestId("incoming")).ToContainTextAsync("はなこさんへ");
        await Expect(second.GetByTestId("incoming")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Talk_of_a_late_user_is_there_when_it_is_opened()
    {
        await using var host = await SimulatorHost.StartAsync();
        var last = "";
        for (var i = 0; i < 25; i++)
            last = await host.NewUserAsync($"保護者{i}");
        await PushAsync(host, last, new { type = "text", text = "前からあるお知らせ" });

        await using var screen = await Screen.OpenAsync(chromium, host, 375, 700, last);

        await Expect(screen.Incoming).ToContainTextAsync("前からあるお知らせ");
    }

    [Fact]
    public async Task Panel_shows_the_raw_webhook_and_the_api_call()
    {
        await using var host = await SimulatorHost.StartAsync();
        AnswerWith(host, HelpfulAnswer);
        await using var screen = await Screen.OpenAsync(chromium, host, 1400, 900);

        await screen.WriteAsync("記録されますか");

        await screen.Page.GetByTestId("call-webhook").First.Locator("summary").ClickAsync();
        await Expect(screen.Page.GetByTestId("call-webhook").First).ToContainTextAsync("\"text\": \"記録されますか\"");
        await screen.Page.GetByTestId("call-api").First.Locator("summary").ClickAsync();
        await Expect(screen.Page.GetByTestId("call-api").First).ToContainTextAsync("POST /v2/bot/message/reply");
    }

    internal static async Task PushAsync(SimulatorHost host, string user, params object[] messages)
    {
        using var response = await host.Api.PostAsJsonAsync("/v2/bot/message/push", new { to = user, messages }, TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>A bot that answers each message with the same reply.</summary>
    private static void AnswerWith(SimulatorHost host, object message) => host.OnEvent = async received =>
    {
        if (received["replyToken"] is not JsonNode token)
            return;
        using var response = await host.Api.PostAsJsonAsync("/v2/bot/message/reply", new { replyToken = token.ToString(), messages = new[] { message } });
        response.EnsureSuccessStatusCode();
    };
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Line.Simulator.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Line.Simulator.Tests.Page;

public sealed class AccessibilityTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(375, 700)]
    [InlineData(1400, 900)]
    public async Task Talk_with_every_kind_of_message_is_axe_clean(int width, int height)
    {
        await using var host = await SimulatorHost.StartAsync();
        await MessageKindsTests.FillAsync(host, await host.FirstUserAsync());
        await using var screen = await Screen.OpenAsync(chromium, host, width, height);
        await Expect(screen.Incoming).ToHaveCountAsync(MessageKindsTests.All.Count);

        await ShouldBeCleanAsync(screen.Page);
    }

    [Fact]
    public async Task Panel_and_more_buttons_are_axe_clean_on_a_telephone()
    {
        await using var host = await SimulatorHost.StartAsync();
        await host.WriteAsync(await host.FirstUserAsync());
        await using var screen = await Screen.OpenAsync(chromium, host);

        await screen.Button("ほかの送り方").ClickAsync();
        await ShouldBeCleanAsync(screen.Page);
        await screen.Button("シミュレーターの操作を開く").ClickAsync();
        await screen.Page.GetByText("障害・時計・設定").ClickAsync();
        await screen.Page.GetByTestId("call-webhook").Locator("summary").ClickAsync();
        await ShouldBeCleanAsync(screen.Page);
    }

    [Fact]
    public async Task Sticker_and_place_dialogs_are_axe_clean()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);

        foreach (var name in new[] { "スタンプ", "位置情報" })
        {
            await screen.Button("ほかの送り方").ClickAsync();
            await screen.Button(name).ClickAsync();
            await Expect(screen.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await ShouldBeCleanAsync(screen.Page);
            await screen.Button("キャンセル").ClickAsync();
        }
    }

    [Fact]
    public async Task Everything_of_a_talk_is_reached_by_the_keyboard()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        await MessageKindsTests.FillAsync(host, user);
        await using var screen = await Screen.OpenAsync(chromium, host);
        await Expect(screen.Incoming).ToHaveCountAsync(MessageKindsTests.All.Count);
        await Expect(screen.Box).ToBeFocusedAsync();

        // Backwards from the text box: the quick reply stands just before it.
        await screen.Page.Keyboard.PressAsync("Shift+Tab");
        await screen.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(screen.Button("はい、そうです")).ToBeFocusedAsync();
        await screen.Page.Keyboard.PressAsync("Enter");

        await Expect(screen.Outgoing.Last).ToContainTextAsync("はい");
    }

    private static async Task ShouldBeCleanAsync(IPage page)
    {
        // The colours inside a Flex message are the sender's, and its green button is LINE's own.
        var result = await page.RunAxe(new AxeRunContext { Exclude = [new(".flex")] });
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
    }
}

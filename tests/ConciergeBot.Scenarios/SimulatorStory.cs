using ConciergeBot.Scenarios.Engines;
using Microsoft.Playwright;

namespace ConciergeBot.Scenarios;

/// <summary>A newcomer's first minute: start with nothing configured, open the simulator, ask.</summary>
public sealed class SimulatorStory(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Parent_sees_the_answer_with_its_source_when_asking_in_the_simulator()
    {
        using var folder = new TemporaryFolder();
        using var host = await HostProcess.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal), folder.Path);
        var page = await chromium.NewPhonePageAsync();

        await page.GotoAsync(new Uri(host.Url, "/simulator").ToString());
        await page.GetByPlaceholder("メッセージを入力").FillAsync("児童手当の申請はいつまで？");
        await page.Keyboard.PressAsync("Enter");

        var bubble = page.GetByTestId("incoming").Filter(new() { HasText = "15日以内" });
        await Assertions.Expect(bubble).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Assertions.Expect(bubble).ToContainTextAsync("出典");
        await Assertions.Expect(bubble).ToContainTextAsync("に確認");
        await Screenshot(page, "answer");

        await page.GetByRole(AriaRole.Button, new() { Name = "役に立った" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("incoming").Last).ToContainTextAsync("よかったです", new() { Timeout = 20_000 });

        await page.GetByPlaceholder("メッセージを入力").FillAsync("人に相談");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByTestId("incoming").Last).ToContainTextAsync("#8000", new() { Timeout = 20_000 });
        await Screenshot(page, "person");
    }

    private static Task<byte[]> Screenshot(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png") });
}

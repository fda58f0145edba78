using Line.Simulator.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Line.Simulator.Tests.Page;

public sealed class FlexPageTests(ChromiumFixture chromium)
{
    [Fact]
    public async Task Showcase_messages_are_drawn_with_all_their_parts()
    {
        Assert.SkipWhen(Showcase.Path is null, "the Flex fixtures do not lie beside the repository");
        await using var host = await SimulatorHost.StartAsync();
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults", "flex"));
        var drawn = 0;
        foreach (var (name, container) in Showcase.Containers())
        {
            var user = await host.NewUserAsync(name);
            await TalkPageTests.PushAsync(host, user, new { type = "flex", altText = name, contents = container });
            await using var screen = await Screen.OpenAsync(chromium, host, container["type"]!.ToString() == "carousel" ? 760 : 400, 800, user);
            var message = screen.Page.GetByRole(AriaRole.Group, new() { Name = name, Exact = true });
            await Expect(message).ToBeVisibleAsync();

            var text = await message.TextContentAsync() ?? "";
            foreach (var expected in Showcase.Texts(container))
                text.ShouldContain(expected, Case.Sensitive, name);
            (await message.Locator(".fx-unknown").CountAsync()).ShouldBe(0, name);
            (await message.Locator(".fx-icon").CountAsync()).ShouldBe(Showcase.Count(container, "icon"), name);
            (await message.Locator(".fx-button").CountAsync()).ShouldBe(Showcase.Count(container, "button"), name);
            (await message.EvaluateAsync<bool>("node => [...node.querySelectorAll('.fx-bubble'), node].every(b => b.getBoundingClientRect().height > 40)")).ShouldBeTrue(name);
            await message.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName, name + ".png") });
            drawn++;
        }
        drawn.ShouldBe(13);
    }

    [Theory]
    [InlineData("nano", 120)]
    [InlineData("micro", 160)]
    [InlineData("deca", 220)]
    [InlineData("hecto", 241)]
    [InlineData("kilo", 260)]
    [InlineData("mega", 300)]
    public async Task Bubble_is_as_wide_as_its_size_says(string size, int width)
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);

        await TalkPageTests.PushAsync(host, await host.FirstUserAsync(), Bubble(new { type = "text", text = "大きさ" }, size));

        (await WidthAsync(screen.Page.Locator(".fx-bubble"))).ShouldBe(width, 0.5);
    }

    [Fact]
    public async Task Flex_ratios_divide_a_row_and_zero_keeps_its_own_width()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);

        await TalkPageTests.PushAsync(host, await host.FirstUserAsync(), Bubble(new
        {
            type = "box",
            layout = "horizontal",
            contents = new object[]
            {
                new { type = "text", text = "一", flex = 1 }, new { type = "text", text = "三", flex = 3 }, new { type = "text", text = "零", flex = 0 },
            },
        }));

        var cells = screen.Page.Locator(".fx-horizontal > .fx-text");
        await Expect(cells).ToHaveCountAsync(3);
        var widths = await Task.WhenAll(Enumerable.Range(0, 3).Select(index => WidthAsync(cells.Nth(index))));
        widths[2].ShouldBe(16, 2);
        (widths[1] / widths[0]).ShouldBe(3, 0.05);
        widths.Sum().ShouldBe(260, 1);
    }

    [Fact]
    public async Task Words_that_do_not_fit_are_cut_unless_they_may_wrap()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        const string Long = "とても長いお知らせの文章がここに続いていきます。どこまでも続きます。";

        await TalkPageTests.PushAsync(host, await host.FirstUserAsync(),
            Bubble(new { type = "text", text = Long }), Bubble(new { type = "text", text = Long, wrap = true }));

        var texts = screen.Page.Locator(".fx-text > p");
        await Expect(texts).ToHaveCountAsync(2);
        var heights = await Task.WhenAll(HeightAsync(texts.Nth(0)), HeightAsync(texts.Nth(1)));
        heights[0].ShouldBeLessThan(30);
        heights[1].ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Tap_on_a_button_says_its_text()
    {
        await using var host = await SimulatorHost.StartAsync();
        await using var screen = await Screen.OpenAsync(chromium, host);
        await TalkPageTests.PushAsync(host, await host.FirstUserAsync(),
            Bubble(new { type = "button", style = "primary", action = new { type = "message", label = "予防接種", text = "予防接種について" } }));

        await screen.Button("予防接種").ClickAsync();

        await Expect(screen.Outgoing).ToContainTextAsync("予防接種について");
    }

    private static object Bubble(object content, string size = "mega") => new
    {
        type = "flex",
        altText = "お知らせ",
        contents = new { type = "bubble", size, body = new { type = "box", layout = "vertical", contents = new[] { content } } },
    };

    private static async Task<double> WidthAsync(ILocator locator) => (await locator.BoundingBoxAsync())!.Width;

    private static async Task<double> HeightAsync(ILocator locator) => (await locator.BoundingBoxAsync())!.Height;
}

using Line.Simulator.Tests.Page;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ChromiumFixture))]

namespace Line.Simulator.Tests.Page;

/// <summary>One real browser for all page tests; each test opens its own window.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path))
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A window of that size whose pictures from elsewhere are drawn here, so that nothing leaves the machine.</summary>
    public async Task<IPage> OpenAsync(int width, int height)
    {
        Assert.SkipWhen(_browser is null, $"{Path} is not installed");
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "ja-JP" });
        page.SetDefaultTimeout(15_000);
        await page.RouteAsync("https://**/*", route => route.FulfillAsync(new()
        {
            ContentType = "image/svg+xml",
            Body = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300"><rect width="400" height="300" fill="#7aa2c8"/><path d="M0 300 130 120 230 230 300 160 400 300z" fill="#466b52"/></svg>""",
        }));
        return page;
    }
}

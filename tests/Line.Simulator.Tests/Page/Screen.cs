using Line.Simulator.Tests.Hosting;
using Microsoft.Playwright;

namespace Line.Simulator.Tests.Page;

/// <summary>The chat page as a parent sees it.</summary>
internal sealed class Screen(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public ILocator Box => page.GetByPlaceholder("メッセージを入力");

    public ILocator Incoming => page.GetByTestId("incoming");

    public ILocator Outgoing => page.GetByTestId("outgoing");

    public static async Task<Screen> OpenAsync(ChromiumFixture chromium, SimulatorHost host, int width = 375, int height = 700, params string[] users)
    {
        var page = await chromium.OpenAsync(width, height);
        var query = string.Join('&', users.Select(user => "user=" + user));
        await page.GotoAsync(new Uri(host.Address, "/simulator/" + (query.Length > 0 ? "?" + query : "")).AbsoluteUri);
        await page.GetByRole(AriaRole.Log).First.WaitForAsync();
        return new Screen(page);
    }

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async Task WriteAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    public async ValueTask DisposeAsync() => await page.CloseAsync();
}

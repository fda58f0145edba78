using System.Globalization;
using System.Net;

namespace ConciergeBot.Scenarios.Engines;

/// <summary>The concierge as users run it: a process of its own, set up through environment variables.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly ServerProcess _process;

    private HostProcess(ServerProcess process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    public Uri Webhook => new(Url, "/line/webhook");

    public string Output => _process.Output;

    public int Id => _process.Id;

    /// <param name="settings">Settings by configuration key, e.g. <c>Line:ChannelSecret</c>.</param>
    /// <param name="folder">The working folder, where <c>data/</c> is made.</param>
    public static async Task<HostProcess> StartAsync(IReadOnlyDictionary<string, string> settings, string folder)
    {
        var url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Next()}/"));
        var process = ServerProcess.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConciergeBot.Host.dll")], Environment(settings, url), folder);
        await process.WaitUntilAsync(() => IsReadyAsync(url), TimeSpan.FromMinutes(2));
        return new HostProcess(process, url);
    }

    /// <summary>Runs the host, or one of its commands, until it ends by itself.</summary>
    public static async Task<(int ExitCode, string Output)> RunToEndAsync(IReadOnlyDictionary<string, string> settings, string folder, params string[] command)
    {
        using var process = ServerProcess.Start(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "ConciergeBot.Host.dll"), .. command], Environment(settings, new Uri("http://127.0.0.1:0")), folder);
        await process.WaitForExitAsync(TimeSpan.FromMinutes(1));
        return (process.ExitCode, process.Output);
    }

    public void Kill() => _process.Kill();

    public void Dispose() => _process.Dispose();

    private static Dictionary<string, string> Environment(IReadOnlyDictionary<string, string> settings, Uri url)
    {
        var environment = settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value, StringComparer.Ordinal);
        environment.TryAdd("ASPNETCORE_ENVIRONMENT", "Development");
        environment.TryAdd("DOTNET_ENVIRONMENT", environment["ASPNETCORE_ENVIRONMENT"]);
        environment["Urls"] = url.ToString();
        return environment;
    }

    private static async Task<bool> IsReadyAsync(Uri url)
    {
        try
        {
            using var response = await Http.GetAsync(new Uri(url, "/health/ready"));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}

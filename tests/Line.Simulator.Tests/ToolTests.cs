using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Line.Simulator.Tests;

public sealed partial class ToolTests
{
    [Fact]
    public async Task Tool_serves_the_page_and_sends_its_first_user_to_the_bot()
    {
        var followed = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var bot = await StartBotAsync(followed);
        using var tool = Start("--urls", "http://127.0.0.1:0", "--webhook", bot.Urls.First() + "/line/webhook", "--channel-secret", "S", "--channel-access-token", "T", "--monthly-quota", "200");
        try
        {
            using var http = new HttpClient { BaseAddress = await AddressAsync(tool) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "T");

            (await http.GetStringAsync("/", TestContext.Current.CancellationToken)).ShouldContain("LINEシミュレーター");
            (await http.GetStringAsync("/v2/bot/message/quota", TestContext.Current.CancellationToken)).ShouldBe("""{"type":"limited","value":200}""");
            (await followed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ShouldContain("\"type\":\"follow\"");
        }
        finally
        {
            tool.Kill();
        }
    }

    [Fact]
    public async Task Tool_does_not_start_without_a_channel_secret_and_says_so()
    {
        using var tool = Start("--urls", "http://127.0.0.1:0");

        var output = await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        tool.ExitCode.ShouldNotBe(0);
        output.ShouldContain("ChannelSecret");
    }

    private static async Task<WebApplication> StartBotAsync(TaskCompletionSource<string> followed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var bot = builder.Build();
        bot.Urls.Add("http://127.0.0.1:0");
        bot.MapPost("/line/webhook", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            followed.TrySetResult(await reader.ReadToEndAsync(http.RequestAborted));
            return HttpStatusCode.OK;
        });
        await bot.StartAsync();
        return bot;
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "Line.Simulator.Tool.dll"), .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    private static async Task<Uri> AddressAsync(Process tool)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromSeconds(60));
        while (await tool.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
                return new Uri(found.Groups["address"].Value);
        }
        throw new InvalidOperationException("The tool ended: " + await tool.StandardError.ReadToEndAsync(deadline.Token));
    }

    [GeneratedRegex("Now listening on: (?<address>http://[0-9.:]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}

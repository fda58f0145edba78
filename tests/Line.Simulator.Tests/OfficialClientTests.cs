using System.Diagnostics;
using System.Text.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

/// <summary>LINE's official Node client talks to the simulator and must see what it would see from LINE.</summary>
public sealed class OfficialClientTests
{
    private const int Checks = 17;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "node");

    [Fact]
    public async Task Official_client_sees_what_line_would_answer()
    {
        Assert.SkipWhen(await RunAsync("node", ["--version"]) is null, "node is not installed");
        var installed = await RunAsync("npm", ["ci", "--omit=dev"]);
        installed.ShouldNotBeNull("npm is not installed beside node");
        installed.Value.Code.ShouldBe(0, installed.Value.Output);
        await using var host = await SimulatorHost.StartAsync();

        var run = await RunAsync("node", ["conformance.mjs"],
            ("BASE_URL", host.Address.AbsoluteUri.TrimEnd('/')), ("TOKEN", SimulatorHost.Token), ("SECRET", SimulatorHost.Secret),
            ("CHANNEL_ID", "1650000000"), ("PICTURE", Convert.ToBase64String(Pictures.Png(800, 540))));

        run!.Value.Code.ShouldBe(0, run.Value.Output);
        var results = run.Value.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith('{'))
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        results.Where(result => !result.GetProperty("ok").GetBoolean()).Select(result => result.ToString()).ShouldBeEmpty();
        results.Count.ShouldBe(Checks);
    }

    /// <summary>Exit code and what was written; null when there is no such program.</summary>
    private static async Task<(int Code, string Output)?> RunAsync(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // The program is not there; the caller says what that means.
        }
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromMinutes(3));
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        return (process.ExitCode, await output + await errors);
    }
}

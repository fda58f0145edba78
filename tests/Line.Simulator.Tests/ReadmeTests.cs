using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Line.Simulator.Tests;

/// <summary>What the simulator's README shows is code of these tests, and what it lists is there.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Sample_of_the_readme_is_code_that_runs()
    {
        var sample = (await ReadmeAsync()).Split("```csharp\n")[1..].ShouldHaveSingleItem().Split("```")[0];
        Lines(await File.ReadAllTextAsync(ThisFile(), TestContext.Current.CancellationToken)).ShouldContain(Lines(sample));

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = Build(builder);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        (await http.GetAsync("/simulator/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Test_api_of_the_readme_is_the_one_that_is_served()
    {
        await using var host = await Hosting.SimulatorHost.StartAsync();
        var served = ((IEnumerable<TestApi.ITestOperations>)host.Services.GetService(typeof(IEnumerable<TestApi.ITestOperations>))!)
            .SelectMany(family => family.Operations).Select(operation => Parameter().Replace(operation.Path, "{}")).Distinct(StringComparer.Ordinal);

        var described = TestPath().Matches(await ReadmeAsync()).Select(found => Parameter().Replace(found.Value, "{}")).ToHashSet(StringComparer.Ordinal);

        // The picture of a rich menu is the page's own.
        served.Where(path => !path.EndsWith("/image", StringComparison.Ordinal)).Except(described, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.Services.AddLineSimulator(options =>
        {
            options.ChannelSecret = "S";
            options.ChannelAccessTokens.Add("T");
            options.WebhookUrl = "/line/webhook";   // a path means: this very server
        });
        var app = builder.Build();
        app.MapLineSimulator();
        return app;
    }

    private static async Task<string> ReadmeAsync() =>
        await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src", "Line.Simulator", "README.md"), TestContext.Current.CancellationToken);

    private static string Lines(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("var app = ", StringComparison.Ordinal)));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/_simulator/[\w/{}-]+", RegexOptions.NonBacktracking)]
    private static partial Regex TestPath();
}

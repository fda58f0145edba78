using System.Text.RegularExpressions;
using Line.Simulator.Api;
using Line.Simulator.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Line.Simulator.Tests;

public sealed partial class OperationsTests
{
    /// <summary>What LINE specifies and the simulator leaves out, as its README says.</summary>
    private static readonly Regex LeftOut = LeftOutPaths();

    /// <summary>What LINE documents outside these files: LIFF pages, account link, verification of id tokens.</summary>
    private static readonly string[] Elsewhere =
        ["GET /dialog/bot/accountLink", "GET /v2/profile", "GET /oauth2/v2.1/certs", "POST /oauth2/v2.1/verify"];

    [Fact]
    public async Task Simulator_serves_what_line_specifies_and_nothing_else()
    {
        Assert.SkipWhen(Specification() is null, "the OpenAPI files do not lie beside the repository");
        await using var host = await SimulatorHost.StartAsync();
        var served = host.Services.GetServices<IApiOperations>().SelectMany(family => family.Operations).Select(operation => operation.Name).ToList();
        var specified = Directory.GetFiles(Specification()!, "*.yml").Where(file => !file.EndsWith("webhook.yml", StringComparison.Ordinal)).SelectMany(Read).ToList();

        served.Except(specified, StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(Elsewhere.Order(StringComparer.Ordinal));
        specified.Except(served, StringComparer.Ordinal).Where(name => !LeftOut.IsMatch(name)).ShouldBeEmpty();
        specified.Intersect(served, StringComparer.Ordinal).Count().ShouldBeGreaterThan(80);
    }

    [Fact]
    public async Task Operation_is_served_once()
    {
        await using var host = await SimulatorHost.StartAsync();

        var names = host.Services.GetServices<IApiOperations>().SelectMany(family => family.Operations).Select(operation => operation.Name).ToList();
        names.Count.ShouldBe(names.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Read(string file)
    {
        var path = "";
        foreach (var line in File.ReadLines(file))
        {
            if (PathLine().Match(line) is { Success: true } found)
                path = found.Groups["path"].Value;
            else if (MethodLine().Match(line) is { Success: true } method && path.Length > 0)
                yield return $"{method.Groups["method"].Value.ToUpperInvariant()} {path}";
            else if (line.StartsWith("components:", StringComparison.Ordinal))
                yield break;
        }
    }

    private static string? Specification()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "line", "openapi");
            if (Directory.Exists(path))
                return path;
        }
        return null;
    }

    [GeneratedRegex("/bot/(?:group|room)/|/membership/|pnp|/shared/", RegexOptions.NonBacktracking)]
    private static partial Regex LeftOutPaths();

    [GeneratedRegex("^  \"(?<path>/[^\"]+)\":", RegexOptions.NonBacktracking)]
    private static partial Regex PathLine();

    [GeneratedRegex("^    (?<method>get|post|put|delete):", RegexOptions.NonBacktracking)]
    private static partial Regex MethodLine();
}

using System.Diagnostics;

namespace Line.Messaging.Tests.AspNetCore;

/// <summary>The sample program that is also published as a native one (docs/line-native.md), here with JSON's reflection off.</summary>
public sealed class WithoutReflectionTests
{
    [Fact]
    public async Task Bot_works_where_nothing_serialises_by_reflection()
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Line.Messaging.Native.dll"), "--jit"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromMinutes(1));
        var output = program.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = program.StandardError.ReadToEndAsync(deadline.Token);
        await program.WaitForExitAsync(deadline.Token);

        program.ExitCode.ShouldBe(0, await output + await errors);
        (await output).Split('\n').Count(line => line.StartsWith("ok: ", StringComparison.Ordinal)).ShouldBe(7);
    }
}

using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task Follower_of_another_run_is_told_to_start_over()
    {
        await using var host = await SimulatorHost.StartAsync();

        (await FirstEventAsync(host, "/_simulator/stream?run=another&since=1")).ShouldBe("event: reset");
    }

    [Fact]
    public async Task Change_after_the_last_number_seen_is_sent_at_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        var state = await host.GetAsync("/_simulator/state");
        await host.NewUserAsync();

        (await FirstEventAsync(host, $"/_simulator/stream?run={state.GetProperty("run").GetString()}&since={state.GetProperty("number").GetInt64()}")).ShouldBe("event: user");
    }

    [Fact]
    public async Task Open_stream_does_not_hold_up_the_stop()
    {
        var host = await SimulatorHost.StartAsync();
        await using var stream = await host.Test.GetStreamAsync("/_simulator/stream", TestContext.Current.CancellationToken);

        await host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        host.Webhooks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Streams_that_end_while_nothing_happens_are_no_error(bool byTheBrowser)
    {
        var host = await SimulatorHost.StartAsync();
        var streams = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            var stream = await host.Test.GetStreamAsync("/_simulator/stream", TestContext.Current.CancellationToken);
            var first = new byte[1];
            await stream.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
            return stream;
        }));
        await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        if (byTheBrowser)
        {
            streams.ToList().ForEach(stream => stream.Dispose());
            await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        }

        // The server waits for its requests before it is gone.
        await host.DisposeAsync();
        streams.ToList().ForEach(stream => stream.Dispose());

        host.Logs.GetSnapshot().Select(entry => $"{entry.Message} {entry.Exception}").ShouldNotContain(text => text.Contains("unhandled exception"));
    }

    private static async Task<string?> FirstEventAsync(SimulatorHost host, string path)
    {
        using var stream = new StreamReader(await host.Test.GetStreamAsync(path, TestContext.Current.CancellationToken));
        while (await stream.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("event:", StringComparison.Ordinal))
                return line;
        }
        return null;
    }
}

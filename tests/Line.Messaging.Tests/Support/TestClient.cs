using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Line.Messaging.Tests.Support;

/// <summary>A client against a <see cref="FakeLine"/>, on a clock that moves by itself when somebody waits for it.</summary>
internal sealed class TestClient
{
    public TestClient(Action<LineMessagingOptions>? configure = null, IChannelAccessTokenSource? tokens = null, TimeProvider? time = null)
    {
        Options.ChannelSecret = "secret";
        Options.ChannelAccessToken = "token";
        configure?.Invoke(Options);
        Client = new LineMessagingClient(new HttpClient(Line) { Timeout = Timeout.InfiniteTimeSpan }, new Monitor(Options), tokens, time ?? Time);
    }

    public FakeLine Line { get; } = new();

    public LineMessagingOptions Options { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.Zero };

    public LineMessagingClient Client { get; }

    /// <summary>Moves the clock until a call that waits for it is done.</summary>
    public async Task<T> RunAsync<T>(Task<T> call, TimeSpan? step = null)
    {
        for (var i = 0; i < 2000 && !call.IsCompleted; i++)
        {
            Time.Advance(step ?? TimeSpan.FromSeconds(1));
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, TestContext.Current.CancellationToken));
        }

        return await call;
    }

    private sealed class Monitor(LineMessagingOptions options) : IOptionsMonitor<LineMessagingOptions>
    {
        public LineMessagingOptions CurrentValue => options;

        public LineMessagingOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<LineMessagingOptions, string?> listener) => null;
    }
}

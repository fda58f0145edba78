using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;

namespace Line.Simulator.Live;

/// <summary>
/// The last changes, numbered, for any number of followers. A follower that fell behind what is kept is told to
/// start over (`reset`), so nobody draws half a talk and no slow follower holds memory.
/// </summary>
internal sealed class ChangeFeed(SimulatorClock clock)
{
    private const int Kept = 2_000;

    private readonly Lock _gate = new();
    private readonly Queue<Change> _changes = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last;

    /// <summary>Names this run of the simulator: numbers of another run mean nothing.</summary>
    public string Run { get; } = clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture);

    public long Last
    {
        get { lock (_gate) return _last; }
    }

    public void Publish(string kind, JsonNode json)
    {
        TaskCompletionSource awaited;
        lock (_gate)
        {
            _changes.Enqueue(new Change(++_last, kind, json.ToJsonString(ApiJson.Relaxed)));
            if (_changes.Count > Kept)
                _changes.Dequeue();
            awaited = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        awaited.SetResult();
    }

    /// <summary>Every change after that number, and null each time that nothing came for <paramref name="quiet"/>.</summary>
    public async IAsyncEnumerable<Change?> FollowAsync(
        string? run, long since, TimeSpan quiet, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (run is not null && run != Run)
            since = long.MaxValue;
        while (true)
        {
            Change[] batch;
            Task next;
            lock (_gate)
            {
                var missed = _changes.TryPeek(out var oldest) && since < oldest.Number - 1;
                batch = since > _last || missed
                    ? [new Change(_last, "reset", "{}")]
                    : [.. _changes.Where(change => change.Number > since)];
                since = _last;
                next = _next.Task;
            }
            foreach (var change in batch)
                yield return change;
            while (!next.IsCompleted)
            {
                await next.WaitAsync(quiet, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                cancellationToken.ThrowIfCancellationRequested();
                if (!next.IsCompleted)
                    yield return null;
            }
        }
    }
}

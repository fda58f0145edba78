using Line.Simulator.Live;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Recording;

/// <summary>The last calls, numbered from 1, for the panel and for tests that wait for them.</summary>
internal sealed class CallRecorder(IOptions<LineSimulatorOptions> options, ChangeFeed feed)
{
    private readonly Lock _gate = new();
    private readonly Queue<RecordedCall> _calls = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last;

    public long Last
    {
        get { lock (_gate) return _last; }
    }

    public void Add(RecordedCall call)
    {
        TaskCompletionSource awaited;
        lock (_gate)
        {
            call = call with { Number = ++_last };
            _calls.Enqueue(call);
            if (_calls.Count > options.Value.RecordedCalls)
                _calls.Dequeue();
            awaited = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        awaited.SetResult();
        feed.Publish("call", call.ToJson());
    }

    public IReadOnlyList<RecordedCall> Since(long number, Func<RecordedCall, bool> wanted)
    {
        lock (_gate)
            return [.. _calls.Where(call => call.Number > number && wanted(call))];
    }

    /// <summary>As <see cref="Since"/>, but waits for the first such call until the deadline passes.</summary>
    public async Task<IReadOnlyList<RecordedCall>> WaitAsync(long number, Func<RecordedCall, bool> wanted, CancellationToken deadline)
    {
        while (true)
        {
            Task next;
            lock (_gate)
            {
                RecordedCall[] found = [.. _calls.Where(call => call.Number > number && wanted(call))];
                if (found.Length > 0 || deadline.IsCancellationRequested)
                    return found;
                next = _next.Task;
            }
            await next.WaitAsync(deadline).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Clear()
    {
        lock (_gate)
            _calls.Clear();
    }
}

namespace ConciergeBot.Answering.Model;

/// <summary>Until when a service is left alone; calls run side by side, and the longest rest that any of them asks for holds.</summary>
internal sealed class ModelRest(TimeProvider time)
{
    private long _until;

    /// <summary>Whether the service is to be left alone now.</summary>
    public bool IsOn => time.GetUtcNow().UtcTicks < Interlocked.Read(ref _until);

    public void Begin(TimeSpan rest)
    {
        var until = (time.GetUtcNow() + rest).UtcTicks;
        var known = Interlocked.Read(ref _until);
        while (known < until && Interlocked.CompareExchange(ref _until, until, known) is var seen && seen != known)
            known = seen;
    }
}

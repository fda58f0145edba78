namespace ConciergeBot.Conversations;

/// <summary>A turn that is being decided, which a danger behind it may hurry.</summary>
public sealed class WatchedTurn(Turn turn, Action<WatchedTurn> ended) : IDisposable
{
    private readonly CancellationTokenSource _hurry = new();
    private readonly HashSet<string> _events = [.. turn.Events.Select(item => item.Entry.Id)];

    public string UserId => turn.UserId;

    /// <summary>See <see cref="Turn.Hurried"/>.</summary>
    public CancellationToken Hurried => _hurry.Token;

    /// <summary>Whether the turn itself answers an event.</summary>
    public bool Covers(string eventId) => _events.Contains(eventId);

    /// <summary>Makes whoever decides the turn wait no longer; harmless when it has been decided.</summary>
    public async Task HurryAsync()
    {
        try
        {
            await _hurry.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // Decided meanwhile.
        }
    }

    public void Dispose()
    {
        ended(this);
        _hurry.Dispose();
    }
}

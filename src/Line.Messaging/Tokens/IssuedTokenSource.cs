namespace Line.Messaging;

/// <summary>Keeps an issued token and fetches the next one ahead of its expiry, one fetch at a time.</summary>
internal sealed class IssuedTokenSource(Func<CancellationToken, Task<IssuedToken>> issue, TimeProvider time) : IChannelAccessTokenSource
{
    private readonly Lock _lock = new();
    private volatile Kept? _kept;
    private Task<Kept>? _fetch;

    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return _kept is { } kept && now < kept.RenewAt
            ? ValueTask.FromResult(kept.Token)
            : RenewAsync(_kept is { } valid && now < valid.ExpiresAt ? valid : null, cancellationToken);
    }

    public bool Reject(string token)
    {
        lock (_lock)
        {
            if (_kept?.Token == token)
                _kept = null;
        }

        return true;
    }

    private async ValueTask<string> RenewAsync(Kept? stillValid, CancellationToken cancellationToken)
    {
        Task<Kept> fetch;
        lock (_lock)
        {
            // Who comes while another fetches may use the token that is still valid; without one it waits for the same fetch.
            if (_fetch is not null && stillValid is not null)
                return stillValid.Token;
            fetch = _fetch ??= FetchAsync();
        }

        try
        {
            // The fetch serves all who wait: one who gives up does not end it. Its deadline is that of any call.
            return (await fetch.WaitAsync(cancellationToken)).Token;
        }
        catch (LineApiException) when (stillValid is not null)
        {
            return stillValid.Token; // renewal ahead of time may fail; the next call tries again
        }
    }

    private async Task<Kept> FetchAsync()
    {
        await Task.Yield(); // the caller holds the lock
        try
        {
            var asked = time.GetUtcNow();
            var issued = await issue(CancellationToken.None);
            var lifetime = TimeSpan.FromSeconds(issued.ExpiresIn);
            return _kept = new Kept(issued.AccessToken, asked + (lifetime * 0.9), asked + lifetime);
        }
        finally
        {
            lock (_lock)
                _fetch = null;
        }
    }

    private sealed record Kept(string Token, DateTimeOffset RenewAt, DateTimeOffset ExpiresAt);
}

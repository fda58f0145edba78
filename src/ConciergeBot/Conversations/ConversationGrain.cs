using Microsoft.Extensions.Options;

namespace ConciergeBot.Conversations;

/// <summary>
/// Runs a parent's turns one after the other. All it knows is in Redis, so an activation may die at any point.
/// </summary>
[CollectionAgeLimit(Minutes = 2)]
public sealed class ConversationGrain(TurnRunner turns, DangerWatch dangers, IOptions<ConversationOptions> options) : Grain, IConversationGrain
{
    private IGrainTimer? _timer;
    private bool _wanted;
    private bool _draining;

    public Task WakeAsync()
    {
        if (!_wanted && !_draining)
            StartTimer();
        _wanted = true;
        return _draining ? dangers.LookAsync(this.GetPrimaryKeyString()) : Task.CompletedTask;
    }

    private async Task DrainAsync(CancellationToken cancellation)
    {
        _draining = true;
        try
        {
            while (_wanted)
            {
                _wanted = false;
                await turns.DrainAsync(this.GetPrimaryKeyString(), cancellation);
            }
        }
        finally
        {
            _draining = false;
            _wanted = false;
        }
    }

    // One timer, armed anew for each burst: disposing it inside its callback would cancel the callback.
    private void StartTimer()
    {
        if (_timer is null)
            _timer = this.RegisterGrainTimer(DrainAsync, new() { DueTime = options.Value.Settle, Period = Timeout.InfiniteTimeSpan, KeepAlive = true });
        else
            _timer.Change(options.Value.Settle, Timeout.InfiniteTimeSpan);
    }
}

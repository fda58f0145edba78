using System.Collections.Concurrent;
using ConciergeBot.Escalations;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Conversations;

/// <summary>
/// Sees a danger that waits behind other work: hands it on to a person at once and hurries the turn before it. Decides
/// nothing that the parent sees, and takes nothing out of the inbox; may be called at any time, also while a turn runs.
/// No look decides whether a turn runs: whatever fails in one stays in it. docs/decisions/0005 says what a crash does.
/// </summary>
public sealed partial class DangerWatch(WaitingMessages waiting, DangerReader reader, ILogger<DangerWatch> logger)
{
    // Each step of a turn makes one reading stale.
    private const int MaxReadings = 5;

    private readonly ConcurrentDictionary<string, WatchedTurn> _turns = new(StringComparer.Ordinal);

    /// <summary>Says that a turn is being decided, until it is disposed.</summary>
    public WatchedTurn Begin(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return _turns[turn.UserId] = new WatchedTurn(turn, ended => _turns.TryRemove(new KeyValuePair<string, WatchedTurn>(ended.UserId, ended)));
    }

    /// <summary>Looks through what waits for a parent behind the turn that is being decided, if there is one.</summary>
    public async Task LookAsync(string userId)
    {
        var keys = ConversationKeys.Of(userId);
        try
        {
            for (var reading = 0; reading < MaxReadings; reading++)
            {
                if (await waiting.ReadAsync(keys) is not { } read || await LookAsync(keys, read))
                    return;
            }

            Log.Overtaken(logger, MaxReadings);
        }
        catch (Exception e)
        {
            // Nothing cancels a look. The event stays in the inbox, for the next look or its turn.
            Log.LookFailed(logger, e.GetType());
            Log.Cause(logger, e);
        }
    }

    /// <returns>False when a turn has gone on meanwhile.</returns>
    private async Task<bool> LookAsync(ConversationKeys keys, WaitingConversation read)
    {
        var turn = _turns.GetValueOrDefault(keys.UserId);
        var looked = Screen(keys.UserId, read, turn).ToList();
        if (turn is not null && looked.Exists(item => item.Escalation is not null || item.Text.Raised is { Count: > 0 }))
            await turn.HurryAsync();
        var news = looked.FindAll(item => item.Escalation is { } escalation ? item.Text.IsNews(escalation) : item.Text.Raised is null);
        if (news.Count == 0)
            return true;
        if (!await waiting.RaiseAsync(keys, read, news.Select(item => (item.Text.EventId, item.Escalation))))
            return false;
        foreach (var item in news.Where(item => item.Escalation is not null))
            Log.Raised(logger, item.Text.EventId);
        return true;
    }

    // From the first new text on: one that overtook another may read differently behind it.
    private IEnumerable<(WaitingText Text, Escalation? Escalation)> Screen(string userId, WaitingConversation read, WatchedTurn? turn)
    {
        var before = new List<(DateTimeOffset At, string Text)>();
        var isNew = false;
        foreach (var text in read.Texts)
        {
            if (!text.IsPlanned && turn?.Covers(text.EventId) is not true)
            {
                isNew |= text.Raised is null;
                yield return (text, isNew ? Check(userId, text, before, read.State) : null);
            }

            before.Add((text.At, text.Text));
        }
    }

    private Escalation? Check(string userId, WaitingText text, IEnumerable<(DateTimeOffset At, string Text)> before, ConversationState state)
    {
        try
        {
            return reader.Read([text.Text], text.At, state, before) is { } danger
                ? Escalation.Ahead(userId, text.EventId, text.At, danger.Request)
                : null;
        }
        catch (Exception e)
        {
            // It counts as looked at: what cannot be read now can be read no better a moment later.
            Log.Unreadable(logger, text.EventId, e.GetType());
            Log.Cause(logger, e);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1121, LogLevel.Warning, "Looking through what waits failed with {Failure}; the next look tries again")]
        public static partial void LookFailed(ILogger logger, Type failure);

        [LoggerMessage(1122, LogLevel.Information, "Event {EventId} waits, and was handed on for a person ahead of its turn")]
        public static partial void Raised(ILogger logger, string eventId);

        [LoggerMessage(1123, LogLevel.Warning, "A turn went on in each of {Readings} readings of what waits; the next look tries again")]
        public static partial void Overtaken(ILogger logger, int readings);

        [LoggerMessage(1124, LogLevel.Error, "Event {EventId} could not be read for dangers ({Failure}); it is left to its turn")]
        public static partial void Unreadable(ILogger logger, string eventId, Type failure);

        // What reading throws may repeat the parent's words.
        [LoggerMessage(1125, LogLevel.Trace, "Why a look failed")]
        public static partial void Cause(ILogger logger, Exception exception);
    }
}

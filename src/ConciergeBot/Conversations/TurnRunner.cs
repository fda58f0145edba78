using System.Text.Json;
using ConciergeBot.Escalations;
using Line.Messaging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Conversations;

/// <summary>
/// Runs the turns of a conversation: open, decide, plan, deliver, complete. docs/decisions/0005 says what a crash between
/// any two of these steps does.
/// </summary>
public sealed partial class TurnRunner(
    ConversationStore store,
    ITurnHandler handler,
    DangerWatch dangers,
    Delivery delivery,
    ConversationTelemetry telemetry,
    TimeProvider time,
    IOptions<ConversationOptions> options,
    ILogger<TurnRunner> logger)
{
    /// <summary>Handles everything that waits for a parent, or as much as can be handled now.</summary>
    public async Task DrainAsync(string userId, CancellationToken cancellation)
    {
        var keys = ConversationKeys.Of(userId);
        while (await store.OpenAsync(keys) is { } open)
        {
            if (!await RunAsync(keys, open, cancellation))
                return;
        }
    }

    /// <returns>Whether the conversation may go on to its next turn.</returns>
    private async Task<bool> RunAsync(ConversationKeys keys, OpenTurn open, CancellationToken cancellation)
    {
        var recovered = open.Plan is not null;
        // An earlier try left a plan that LINE may not take for hours, or ended without one.
        if (recovered || open.Attempts > 1)
            await dangers.LookAsync(keys.UserId);
        if (!recovered && await IsTooEarlyAsync(keys, open, cancellation))
            return true;
        var planned = recovered ? open : await PlanAsync(keys, open, cancellation);
        if (planned?.Plan is not { } plan)
            return false;

        var outcome = await delivery.SendAsync(keys.UserId, plan, recovered, cancellation);
        switch (outcome)
        {
            case DeliveryOutcome.Delivered:
                if (await store.CompleteAsync(keys, planned, plan) is null)
                    return false;
                if (plan.Leaves)
                    await delivery.LeaveAsync(keys.UserId, cancellation);
                return true;
            case DeliveryOutcome.Refused when plan.IsApology:
                Log.ApologyRefused(logger);
                return await store.CompleteAsync(keys, planned, plan) is not null;
            case DeliveryOutcome.Refused:
                return await ParkAsync(keys, planned, plan.Entries, plan.RetryKey.ToString("D"), "LINE refused the answer", null) is not null;
            case DeliveryOutcome.Deferred when time.GetUtcNow() - plan.PlannedAt < options.Value.DeliveryWindow:
                // 1, 2, 4 … 60 seconds: LINE is back within a minute of being back.
                var pause = TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, plan.Deferrals)));
                await store.DeferAsync(keys, planned, pause, plan with { Deferrals = plan.Deferrals + 1 });
                return false;
            default:
                return await ParkAsync(keys, planned, plan.Entries, plan.RetryKey.ToString("D"), "LINE did not take the answer in time", null) is not null;
        }
    }

    // An event that has only just come may still be overtaken by an older one; the turn is opened again a moment later.
    private async Task<bool> IsTooEarlyAsync(ConversationKeys keys, OpenTurn open, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var wait = Turn.Next(keys.UserId, open.Waiting, now).Events[0].Entry.ReceivedAt + options.Value.Settle - now;
        if (wait <= TimeSpan.Zero)
            return false;
        await store.UncountAsync(keys);
        await Task.Delay(wait < options.Value.Settle ? wait : options.Value.Settle, time, cancellation);
        return true;
    }

    private async Task<OpenTurn?> PlanAsync(ConversationKeys keys, OpenTurn open, CancellationToken cancellation)
    {
        var turn = Turn.Next(keys.UserId, open.Waiting, time.GetUtcNow() - options.Value.Settle);
        using var activity = ConversationTelemetry.StartTurn(turn, open.Attempts);
        if (open.Attempts > options.Value.MaxAttempts)
            return await ParkAsync(keys, open, turn.Entries, turn.Id, "the node died in this turn, each time", turn);

        TurnResult result;
        try
        {
            using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            budget.CancelAfter(options.Value.TurnLease);
            using var watched = dangers.Begin(turn);
            await dangers.LookAsync(keys.UserId);
            result = await handler.HandleAsync(turn with { Hurried = watched.Hurried }, open.State, budget.Token);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            telemetry.TurnFailed();
            Log.TurnFailed(logger, turn.Id, open.Attempts, e.GetType());
            Log.Cause(logger, turn.Id, e);
            // What this turn was about shall not wait for it to succeed.
            await dangers.LookAsync(keys.UserId);
            if (open.Attempts >= options.Value.MaxAttempts)
                return await ParkAsync(keys, open, turn.Entries, turn.Id, $"it failed with {e.GetType()}", turn, e);
            await store.DeferAsync(keys, open, TimeSpan.FromSeconds(open.Attempts), plan: null);
            return null;
        }

        telemetry.TurnDecided(turn, time.GetUtcNow());
        // Handed on with the plan: a person shall know even when LINE cannot be reached, and once however often this runs.
        List<Escalation> escalations = [.. result.Escalations.Select((request, place) => Escalation.Of(turn, request, place))];
        return await store.PlanAsync(keys, open, Plan(turn, result, turn.Entries, "turn", isApology: false), escalations);
    }

    private async Task<OpenTurn?> ParkAsync(
        ConversationKeys keys, OpenTurn open, IReadOnlyList<byte[]> entries, string turnId, string reason, Turn? turn, Exception? cause = null)
    {
        telemetry.TurnParked();
        Log.TurnParked(logger, turnId, reason);
        // The exception may repeat the parent's words. It is stored beside them, and logged nowhere.
        var parked = new ParkedTurn(keys.UserId, time.GetUtcNow(), cause?.Message ?? reason, [.. entries.Select(entry => InboxEntry.Deserialize(entry))]);
        turn ??= Turn.Next(keys.UserId, entries, time.GetUtcNow());
        var apology = Plan(turn, handler.Apologise(open.State), [], "apology", isApology: true);
        return await store.ParkAsync(keys, open, parked, entries, apology);
    }

    private TurnPlan Plan(Turn turn, TurnResult result, IReadOnlyList<byte[]> entries, string purpose, bool isApology) => new(
        RetryKey.For(turn.Id, purpose),
        turn.ReplyToken?.Token,
        turn.ReplyToken?.ReceivedAt ?? turn.Events[0].Entry.ReceivedAt,
        JsonSerializer.Deserialize(LineJson.SerializeToUtf8Bytes(result.Messages), ConversationJson.Default.JsonElement),
        entries,
        result.State,
        time.GetUtcNow(),
        isApology)
    {
        FollowUp = result.FollowUp,
        Leaves = result.Leaves,
    };

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Warning, "Turn {TurnId} failed at try {Attempt} with {Failure}")]
        public static partial void TurnFailed(ILogger logger, string turnId, int attempt, Type failure);

        [LoggerMessage(1102, LogLevel.Error, "Turn {TurnId} was parked: {Reason}")]
        public static partial void TurnParked(ILogger logger, string turnId, string reason);

        [LoggerMessage(1103, LogLevel.Error, "LINE refused the apology for a parked turn as well; the parent got no answer")]
        public static partial void ApologyRefused(ILogger logger);

        // What a handler throws may repeat what it was given, a parent's words among it.
        [LoggerMessage(1104, LogLevel.Trace, "Why turn {TurnId} failed")]
        public static partial void Cause(ILogger logger, string turnId, Exception exception);
    }
}

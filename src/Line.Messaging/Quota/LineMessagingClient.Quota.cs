using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>The messages that may be sent this month.</summary>
    public Task<MessageQuota> GetQuotaAsync(CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(QuotaOperations.Quota), LineJson.Info<MessageQuota>(), cancellationToken);

    /// <summary>The messages sent this month, about. A message to ten users counts ten; replies count none.</summary>
    public async Task<long> GetQuotaConsumptionAsync(CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(QuotaOperations.Consumption), LineJson.Info<QuotaConsumption>(), cancellationToken)).TotalUsage;

    /// <summary>How many messages were sent on a day of Japan's time. Narrowcasts have no such count.</summary>
    public Task<DeliveryCount> GetDeliveryCountAsync(SendMethod method, DateOnly date, CancellationToken cancellationToken = default)
    {
        var operation = method switch
        {
            SendMethod.Reply => QuotaOperations.SentReplies,
            SendMethod.Push => QuotaOperations.SentPushes,
            SendMethod.Multicast => QuotaOperations.SentMulticasts,
            SendMethod.Broadcast => QuotaOperations.SentBroadcasts,
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "LINE counts replies, pushes, multicasts and broadcasts."),
        };
        return _transport.CallAsync(new LineRequest(operation).Query("date", LineQuery.Format(date)), LineJson.Info<DeliveryCount>(), cancellationToken);
    }

    /// <summary>How many units for statistics were used this month; LINE allows 1,000.</summary>
    public async Task<long> GetAggregationUnitCountAsync(CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(QuotaOperations.UnitUsage), LineJson.Info<AggregationUnitUsage>(), cancellationToken))
        .NumOfCustomAggregationUnits;

    /// <summary>The names of the units for statistics that were used this month, a part at a time.</summary>
    public async Task<IdPage> GetAggregationUnitNamesAsync(string? start = null, int? limit = null, CancellationToken cancellationToken = default)
    {
        var request = new LineRequest(QuotaOperations.UnitNames).Query("limit", LineQuery.Number(limit)).Query("start", start);
        var units = await _transport.CallAsync(request, LineJson.Info<AggregationUnits>(), cancellationToken);
        return new IdPage(units.CustomAggregationUnits, units.Next);
    }
}

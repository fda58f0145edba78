using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Statistics of messages, friends and rich menus. Days are Japan's; at most 60 calls an hour each.</summary>
public sealed class InsightClient
{
    private readonly LineTransport _transport;

    internal InsightClient(LineTransport transport) => _transport = transport;

    /// <summary>What LINE estimates of the account's friends.</summary>
    public Task<FriendDemographics> GetDemographicsAsync(CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(InsightOperations.Demographics), LineJson.Info<FriendDemographics>(), cancellationToken);

    /// <summary>How many messages were delivered on a day.</summary>
    public Task<MessageDeliveries> GetDeliveriesAsync(DateOnly date, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(InsightOperations.Deliveries).Query("date", LineQuery.Format(date)), LineJson.Info<MessageDeliveries>(), cancellationToken);

    /// <summary>How many users follow the account on a day, yesterday where none is given.</summary>
    public Task<FollowerCounts> GetFollowersAsync(DateOnly? date = null, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(InsightOperations.Followers).Query("date", date is { } day ? LineQuery.Format(day) : null),
            LineJson.Info<FollowerCounts>(),
            cancellationToken);

    /// <summary>How users met a broadcast or narrowcast of the last 14 days.</summary>
    public Task<MessageInsight> GetMessageAsync(string requestId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(InsightOperations.Message).Query("requestId", requestId), LineJson.Info<MessageInsight>(), cancellationToken);

    /// <summary>How users met the messages of a unit, over at most 30 days.</summary>
    public Task<MessageInsight> GetUnitAsync(string customAggregationUnit, DateOnly from, DateOnly to, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            Between(new LineRequest(InsightOperations.Unit).Query("customAggregationUnit", customAggregationUnit), from, to),
            LineJson.Info<MessageInsight>(),
            cancellationToken);

    /// <summary>How often a rich menu was seen and tapped.</summary>
    public Task<RichMenuInsight> GetRichMenuAsync(string richMenuId, DateOnly from, DateOnly to, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            Between(new LineRequest(InsightOperations.RichMenu, richMenuId), from, to), LineJson.Info<RichMenuInsight>(), cancellationToken);

    /// <summary>How often a rich menu was seen and tapped, day by day.</summary>
    public Task<RichMenuDailyInsight> GetRichMenuDailyAsync(string richMenuId, DateOnly from, DateOnly to, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            Between(new LineRequest(InsightOperations.RichMenuDaily, richMenuId), from, to), LineJson.Info<RichMenuDailyInsight>(), cancellationToken);

    private static LineRequest Between(LineRequest request, DateOnly from, DateOnly to) =>
        request.Query("from", LineQuery.Format(from)).Query("to", LineQuery.Format(to));
}

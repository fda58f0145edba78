using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Coupons: make one, then send it with a <see cref="CouponMessage"/>. LINE: a coupon cannot be changed, only closed.</summary>
public sealed class CouponsClient
{
    private readonly LineTransport _transport;

    internal CouponsClient(LineTransport transport) => _transport = transport;

    /// <summary>Makes a coupon and returns its id. Not repeated where the answer is lost: see <see cref="LineApiException.MayHaveBeenCarriedOut"/>.</summary>
    public async Task<string> CreateAsync(NewCoupon coupon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(coupon);
        return (await _transport.CallAsync(
            new LineRequest(CouponOperations.Create).Json(coupon, LineJson.Info<NewCoupon>()), LineJson.Info<CouponIdResponse>(), cancellationToken)).CouponId;
    }

    public Task<Coupon> GetAsync(string couponId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(CouponOperations.Get, couponId), LineJson.Info<Coupon>(), cancellationToken);

    /// <summary>The account's coupons, a part at a time.</summary>
    /// <param name="statuses">Only those; all where none is given.</param>
    /// <param name="start"><see cref="CouponPage.Next"/> of the part before.</param>
    /// <param name="limit">1 to 100; LINE's own default is 20.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<CouponPage> ListAsync(
        IReadOnlyCollection<CouponStatus>? statuses = null, string? start = null, int? limit = null, CancellationToken cancellationToken = default)
    {
        var request = new LineRequest(CouponOperations.List);
        foreach (var status in statuses ?? [])
            request.Query("status", status.Value);
        return _transport.CallAsync(
            request.Query("start", start).Query("limit", LineQuery.Number(limit)), LineJson.Info<CouponPage>(), cancellationToken);
    }

    /// <summary>Ends a coupon, for good.</summary>
    public Task CloseAsync(string couponId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(CouponOperations.Close, couponId), cancellationToken);
}

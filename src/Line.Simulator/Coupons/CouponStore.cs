using System.Text.Json.Nodes;
using Line.Simulator.Clock;
using Line.Simulator.Identity;
using Line.Simulator.Live;

namespace Line.Simulator.Coupons;

/// <summary>The account's coupons, the newest first.</summary>
internal sealed class CouponStore(ChangeFeed feed, SimulatorClock clock, SimulatorIds ids)
{
    /// <summary>A bound for memory; LINE names none.</summary>
    public const int Maximum = 1_000;

    private readonly Lock _gate = new();
    private readonly List<StoredCoupon> _coupons = [];

    public IReadOnlyList<StoredCoupon> All
    {
        get { lock (_gate) return [.. _coupons]; }
    }

    public StoredCoupon? Find(string id)
    {
        lock (_gate)
            return _coupons.Find(coupon => coupon.Id == id);
    }

    /// <summary>Null when there are as many as may be.</summary>
    public StoredCoupon? Create(JsonObject definition)
    {
        var coupon = new StoredCoupon(ids.CouponId(), definition, clock.GetUtcNow());
        lock (_gate)
        {
            if (_coupons.Count >= Maximum)
                return null;
            _coupons.Insert(0, coupon);
        }
        feed.Publish("coupons", ToJson());
        return coupon;
    }

    /// <summary>False when it is closed already, or its time is over.</summary>
    public bool TryClose(string id)
    {
        lock (_gate)
        {
            var index = _coupons.FindIndex(coupon => coupon.Id == id);
            if (index < 0 || _coupons[index].StatusAt(clock.GetUtcNow()) == "CLOSED")
                return false;
            _coupons[index] = _coupons[index] with { IsClosed = true };
        }
        feed.Publish("coupons", ToJson());
        return true;
    }

    public void Clear()
    {
        lock (_gate)
            _coupons.Clear();
        feed.Publish("coupons", ToJson());
    }

    public JsonArray ToJson() => new([.. All.Select(JsonNode (coupon) => coupon.ToJson(clock.GetUtcNow()))]);
}

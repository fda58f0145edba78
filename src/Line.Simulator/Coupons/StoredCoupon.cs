using System.Text.Json.Nodes;

namespace Line.Simulator.Coupons;

/// <summary>A coupon as it was made, and what became of it.</summary>
internal sealed record StoredCoupon(string Id, JsonObject Definition, DateTimeOffset CreatedAt)
{
    public bool IsClosed { get; init; }

    public string Title => Definition["title"]!.GetValue<string>();

    /// <summary>RUNNING until it is closed or its time is over.</summary>
    public string StatusAt(DateTimeOffset now) =>
        IsClosed || Definition["endTimestamp"]!.GetValue<long>() <= now.ToUnixTimeSeconds() ? "CLOSED" : "RUNNING";

    public JsonObject ToJson(DateTimeOffset now)
    {
        var json = (JsonObject)Definition.DeepClone();
        json["couponId"] = Id;
        json["status"] = StatusAt(now);
        json["createdTimestamp"] = CreatedAt.ToUnixTimeSeconds();
        json["maxAcquireCount"] = json["acquisitionCondition"]!["maxAcquireCount"]?.DeepClone() ?? -1;
        json["maxTicketPerUser"] = 1;
        // The currency is the account's; LINE says it wherever there is an amount.
        if (json["reward"]?["priceInfo"] is JsonObject price && (price.ContainsKey("fixedAmount") || price.ContainsKey("originalPrice")))
            price["currency"] = "JPY";
        return json;
    }
}

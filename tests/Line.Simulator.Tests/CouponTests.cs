using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class CouponTests
{
    [Fact]
    public async Task Coupon_is_made_looked_at_sent_and_closed_once()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.NewUserAsync();

        var id = await CreateAsync(host, Coupon(host));
        var made = await GetAsync(host, $"/v2/bot/coupon/{id}");
        made.GetProperty("status").GetString().ShouldBe("RUNNING");
        made.GetProperty("title").GetString().ShouldBe("絵本 100円引き");
        made.GetProperty("reward").GetProperty("priceInfo").GetProperty("currency").GetString().ShouldBe("JPY");
        made.GetProperty("createdTimestamp").GetInt64().ShouldBeInRange(host.Now.ToUnixTimeSeconds() - 60, host.Now.ToUnixTimeSeconds());

        using var sent = await host.Api.PostAsJsonAsync("/v2/bot/message/push",
            new { to = user, messages = new[] { new { type = "coupon", couponId = id } } }, TestContext.Current.CancellationToken);
        sent.StatusCode.ShouldBe(HttpStatusCode.OK);

        (await CloseAsync(host, id)).ShouldBe(HttpStatusCode.OK);
        (await CloseAsync(host, id)).ShouldBe(HttpStatusCode.BadRequest);
        (await CloseAsync(host, "unknown")).ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync(host, $"/v2/bot/coupon/{id}")).GetProperty("status").GetString().ShouldBe("CLOSED");
    }

    [Fact]
    public async Task Coupons_are_listed_by_status_and_in_pages()
    {
        await using var host = await SimulatorHost.StartAsync();
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Add(await CreateAsync(host, Coupon(host)));
        await CloseAsync(host, ids[0]);

        Ids(await GetAsync(host, "/v2/bot/coupon?status=RUNNING")).ShouldBe([ids[2], ids[1]]);
        Ids(await GetAsync(host, "/v2/bot/coupon?status=RUNNING&status=CLOSED")).Count.ShouldBe(3);
        var first = await GetAsync(host, "/v2/bot/coupon?limit=2");
        var second = await GetAsync(host, $"/v2/bot/coupon?limit=2&start={first.GetProperty("next").GetString()}");
        Ids(first).Concat(Ids(second)).ShouldBe([ids[2], ids[1], ids[0]]);
        second.TryGetProperty("next", out _).ShouldBeFalse();

        foreach (var query in new[] { "limit=0", "limit=101", "status=GONE", "start=xyz" })
        {
            using var refused = await host.Api.GetAsync("/v2/bot/coupon?" + query, TestContext.Current.CancellationToken);
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest, query);
        }
    }

    [Fact]
    public async Task Coupon_ends_when_its_time_is_over()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await CreateAsync(host, Coupon(host));

        await host.MoveClockAsync(TimeSpan.FromDays(31));

        (await GetAsync(host, $"/v2/bot/coupon/{id}")).GetProperty("status").GetString().ShouldBe("CLOSED");
    }

    [Theory]
    [InlineData("title", "\"\"")]
    [InlineData("timezone", null)]
    [InlineData("visibility", "\"PRIVATE\"")]
    [InlineData("maxUseCountPerTicket", "2")]
    [InlineData("endTimestamp", "1")]
    [InlineData("acquisitionCondition", null)]
    [InlineData("reward", "{\"type\":\"discount\",\"priceInfo\":{\"type\":\"percentage\",\"percentage\":100}}", "reward.priceInfo.percentage")]
    public async Task Wrong_coupon_is_refused_with_its_property(string name, string? value, string? property = null)
    {
        await using var host = await SimulatorHost.StartAsync();
        var coupon = Coupon(host);
        coupon.Remove(name);
        if (value is not null)
            coupon[name] = JsonNode.Parse(value);

        using var response = await host.Api.PostAsJsonAsync("/v2/bot/coupon", coupon, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var details = (await SimulatorHost.ReadAsync(response)).GetProperty("details");
        details.EnumerateArray().Select(detail => detail.GetProperty("property").GetString()).ShouldContain(property ?? name);
    }

    internal static JsonObject Coupon(SimulatorHost host) => new()
    {
        ["title"] = "絵本 100円引き",
        ["usageCondition"] = "お一人様1回",
        ["acquisitionCondition"] = new JsonObject { ["type"] = "normal" },
        ["reward"] = new JsonObject { ["type"] = "discount", ["priceInfo"] = new JsonObject { ["type"] = "fixed", ["fixedAmount"] = 100 } },
        ["startTimestamp"] = host.Now.ToUnixTimeSeconds(),
        ["endTimestamp"] = host.Now.AddDays(30).ToUnixTimeSeconds(),
        ["maxUseCountPerTicket"] = 1,
        ["timezone"] = "ASIA_TOKYO",
        ["visibility"] = "UNLISTED",
    };

    internal static async Task<string> CreateAsync(SimulatorHost host, JsonObject coupon)
    {
        using var response = await host.Api.PostAsJsonAsync("/v2/bot/coupon", coupon, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await SimulatorHost.ReadAsync(response)).GetProperty("couponId").GetString()!;
    }

    private static async Task<HttpStatusCode> CloseAsync(SimulatorHost host, string id)
    {
        using var response = await host.Api.PutAsync($"/v2/bot/coupon/{id}/close", null, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<JsonElement> GetAsync(SimulatorHost host, string path)
    {
        using var response = await host.Api.GetAsync(path, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await SimulatorHost.ReadAsync(response);
    }

    private static List<string> Ids(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("couponId").GetString()!)];
}

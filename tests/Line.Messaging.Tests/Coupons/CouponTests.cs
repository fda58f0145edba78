using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Messaging.Tests.Conformance;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Coupons;

public sealed class CouponTests
{
    public static TheoryData<NewCoupon> Samples => [.. CouponSamples.All];

    [Theory]
    [MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public async Task Coupon_is_valid_by_the_rules_and_by_the_specification(NewCoupon coupon)
    {
        coupon.Validate().ShouldBeEmpty();
        var specified = OpenApi.Find("createCoupon").ShouldNotBeNull();
        var test = new TestClient();
        test.Line.Answer(System.Net.HttpStatusCode.OK, """{"couponId":"01JYNW8JMQVFBNWF1APF8Z3FS7"}""");

        (await test.Client.Coupons.CreateAsync(coupon, TestContext.Current.CancellationToken)).ShouldBe("01JYNW8JMQVFBNWF1APF8Z3FS7");

        new SchemaChecker(specified.File).Check(test.Line.Requests.ShouldHaveSingleItem().Json, specified.Body!.Value.Schema).ShouldBeEmpty();
    }

    [Fact]
    public async Task Coupon_of_an_answer_keeps_all_it_says()
    {
        const string Answer = """
            {"couponId":"01JYNW8JMQVFBNWF1APF8Z3FS7","status":"RUNNING","title":"友だち限定","description":"説明","usageCondition":"1回","acquisitionCondition":{"type":"lottery","lotteryProbability":50,"maxAcquireCount":-1},
            "reward":{"type":"discount","priceInfo":{"type":"explicit","currency":"JPY","originalPrice":1200,"priceAfterDiscount":1000}},"visibility":"PRIVATE","timezone":"ASIA_TOKYO","startTimestamp":0,"endTimestamp":1924959599,
            "createdTimestamp":1754449200,"maxAcquireCount":-1,"maxUseCountPerTicket":1,"maxTicketPerUser":1,"imageUrl":"https://example.com/a.png","barcodeImageUrl":"https://example.com/b.png","couponCode":"C"}
            """;
        var specified = OpenApi.Find("getCouponDetail").ShouldNotBeNull();
        var schema = (JsonObject)specified.Definition["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        new SchemaChecker(specified.File).Check(JsonElement.Parse(Answer), schema).ShouldBeEmpty();
        var test = new TestClient();
        test.Line.Answer(System.Net.HttpStatusCode.OK, Answer);

        var coupon = await test.Client.Coupons.GetAsync("01JYNW8JMQVFBNWF1APF8Z3FS7", TestContext.Current.CancellationToken);

        coupon.Status.ShouldBe(CouponStatus.Running);
        coupon.Reward.ShouldBeOfType<DiscountReward>().PriceInfo.ShouldBe(new ExplicitCouponPrice(1200, 1000) { Currency = "JPY" });
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(coupon, LineJson.Info<Coupon>()), JsonElement.Parse(Answer)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"acquisitionCondition":{"type":"treasureHunt","map":"x"}}""")]
    [InlineData("""{"reward":{"type":"stamp","count":3}}""")]
    [InlineData("""{"reward":{"type":"cashBack","priceInfo":{"type":"points","points":5}}}""")]
    [InlineData("""{"status":"ASLEEP","visibility":"SECRET","timezone":"MOON"}""")]
    public void Coupon_with_something_new_keeps_it(string json)
    {
        var read = JsonSerializer.Deserialize(json, LineJson.Info<Coupon>())!;
        JsonSerializer.Serialize(read, LineJson.Info<Coupon>()).ShouldBe(json);
    }

    public static TheoryData<string, NewCoupon> Wrong => new()
    {
        { "title", CouponSamples.Discount with { Title = new string('あ', 61) } },
        { "title", CouponSamples.Discount with { Title = "" } },
        { "description", CouponSamples.Discount with { Description = new string('あ', 1001) } },
        { "usageCondition", CouponSamples.Discount with { UsageCondition = new string('あ', 101) } },
        { "imageUrl", CouponSamples.Discount with { ImageUrl = "http://example.com/a.png" } },
        { "timezone", CouponSamples.Discount with { Timezone = new CouponTimeZone("MARS") } },
        { "visibility", CouponSamples.Discount with { Visibility = new CouponVisibility("PRIVATE") } },
        { "endTimestamp", CouponSamples.Discount with { EndTimestamp = 1_767_193_200 } },
        { "maxUseCountPerTicket", CouponSamples.Discount with { MaxUseCountPerTicket = 2 } },
        { "acquisitionCondition", CouponSamples.Discount with { AcquisitionCondition = null! } },
        { "acquisitionCondition.type", CouponSamples.Discount with { AcquisitionCondition = new ReferralCouponAcquisition() } },
        { "acquisitionCondition.lotteryProbability", CouponSamples.Discount with { AcquisitionCondition = new LotteryCouponAcquisition(100) } },
        { "acquisitionCondition.maxAcquireCount", CouponSamples.Discount with { AcquisitionCondition = new LotteryCouponAcquisition(50, 1_000_000) } },
        { "reward.priceInfo.type", CouponSamples.Discount with { Reward = new CashBackReward(new ExplicitCouponPrice(2, 1)) } },
        { "reward.priceInfo.percentage", CouponSamples.Discount with { Reward = new DiscountReward(new PercentageCouponPrice(100)) } },
        { "reward.priceInfo.fixedAmount", CouponSamples.Discount with { Reward = new DiscountReward(new FixedCouponPrice(0)) } },
        { "reward.priceInfo.priceAfterDiscount", CouponSamples.Discount with { Reward = new DiscountReward(new ExplicitCouponPrice(100, 101)) } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Wrong_coupon_is_named_by_its_property(string property, NewCoupon coupon) =>
        coupon.Validate().ShouldHaveSingleItem().Property.ShouldBe(property);
}

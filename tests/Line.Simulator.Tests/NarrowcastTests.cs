using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class NarrowcastTests
{
    private static readonly object[] Hello = [new { type = "text", text = "お知らせ" }];

    [Fact]
    public async Task Audience_and_its_opposite_divide_the_friends()
    {
        await using var host = await SimulatorHost.StartAsync();
        string[] users = [await host.FirstUserAsync(), await host.NewUserAsync(), await host.NewUserAsync()];
        using var made = await host.Api.PostAsJsonAsync("/v2/bot/audienceGroup/upload", new { description = "妊娠期", audiences = new[] { new { id = users[1] } } }, TestContext.Current.CancellationToken);
        made.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var audience = new { type = "audience", audienceGroupId = (await SimulatorHost.ReadAsync(made)).GetProperty("audienceGroupId").GetInt64() };

        (await SendAsync(host, new { messages = Hello, recipient = audience })).GetProperty("successCount").GetInt32().ShouldBe(1);
        (await SendAsync(host, new { messages = Hello, recipient = new { type = "operator", not = audience } })).GetProperty("successCount").GetInt32().ShouldBe(2);

        foreach (var user in users)
            (await host.GetAsync($"/_simulator/users/{user}/talk")).GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Attributes_are_403_when_too_few_could_be_reached()
    {
        await using var host = await SimulatorHost.StartAsync();

        using var response = await host.Api.PostAsJsonAsync("/v2/bot/message/narrowcast",
            new { messages = Hello, filter = new { demographic = new { type = "area", oneOf = new[] { "jp_35" } } } }, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Attributes_choose_among_a_hundred_friends()
    {
        await using var host = await SimulatorHost.StartAsync();
        for (var i = 0; i < 120; i++)
        {
            using var made = await host.Test.PostAsJsonAsync("/_simulator/users",
                new { announce = false, attributes = new { area = i % 2 == 0 ? "jp_35" : "jp_34", age = i < 60 ? "age_25" : "age_40" } }, TestContext.Current.CancellationToken);
        }

        (await SendAsync(host, new { messages = Hello, filter = new { demographic = new { type = "area", oneOf = new[] { "jp_35" } } } }))
            .GetProperty("successCount").GetInt32().ShouldBe(60);
        var few = await SendAsync(host, new
        {
            messages = Hello,
            filter = new { demographic = new { type = "operator", and = new object[] { new { type = "area", oneOf = new[] { "jp_35" } }, new { type = "age", gte = "age_20", lt = "age_30" } } } },
        });
        few.GetProperty("phase").GetString().ShouldBe("failed");
        few.GetProperty("errorCode").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Quota_cuts_the_number_or_cancels_as_the_limit_says()
    {
        await using var host = await SimulatorHost.StartAsync(options => options.MonthlyQuota = 1);
        await host.NewUserAsync();

        (await SendAsync(host, new { messages = Hello, limit = new { upToRemainingQuota = true, forbidPartialDelivery = true } })).GetProperty("errorCode").GetInt32().ShouldBe(5);
        using var over = await host.Api.PostAsJsonAsync("/v2/bot/message/narrowcast", new { messages = Hello }, TestContext.Current.CancellationToken);
        over.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await SendAsync(host, new { messages = Hello, limit = new { upToRemainingQuota = true } })).GetProperty("successCount").GetInt32().ShouldBe(1);
    }

    private static async Task<JsonElement> SendAsync(SimulatorHost host, object body)
    {
        using var response = await host.Api.PostAsJsonAsync("/v2/bot/message/narrowcast", body, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var id = response.Headers.GetValues("x-line-request-id").Single();
        return await host.Api.GetFromJsonAsync<JsonElement>($"/v2/bot/message/progress/narrowcast?requestId={id}", TestContext.Current.CancellationToken);
    }
}

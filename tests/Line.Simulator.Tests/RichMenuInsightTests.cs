using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class RichMenuInsightTests
{
    private const int Enough = 20;

    [Fact]
    public async Task Views_and_taps_are_counted_by_area_and_day()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await RichMenuTests.CreateAsync(host);
        var users = new List<string>();
        for (var i = 0; i < Enough; i++)
            users.Add(await host.NewUserAsync());
        var today = Day(host);
        foreach (var user in users)
        {
            await UseAsync(host, user, new { richMenuId = id });
            await UseAsync(host, user, new { richMenuId = id, area = 0 });
        }
        await host.MoveClockAsync(TimeSpan.FromDays(1));
        var tomorrow = Day(host);
        await UseAsync(host, users[0], new { richMenuId = id, area = 0 });

        var whole = await InsightAsync(host, id, "summary", today, tomorrow);
        Metrics(whole.GetProperty("impression").GetProperty("metrics")).ShouldBe((20, 20));
        var click = whole.GetProperty("clicks")[0];
        Metrics(click.GetProperty("metrics")).ShouldBe((21, 20));
        click.GetProperty("bounds").GetProperty("width").GetInt32().ShouldBe(100);

        var daily = (await InsightAsync(host, id, "daily", today, tomorrow)).GetProperty("clicks")[0].GetProperty("metrics");
        daily.EnumerateArray().Select(day => (day.GetProperty("date").GetString(), day.GetProperty("count").GetInt32())).ShouldBe([(today, 20), (tomorrow, 1)]);
    }

    [Fact]
    public async Task Too_few_people_give_no_figures()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await RichMenuTests.CreateAsync(host);
        await UseAsync(host, await host.FirstUserAsync(), new { richMenuId = id, area = 0 });

        var insight = await InsightAsync(host, id, "summary", Day(host), Day(host));

        insight.EnumerateObject().Select(property => property.Name).ShouldBe(["richMenuId"]);
    }

    [Theory]
    [InlineData("richmenu-0?from=20260101&to=20260102", HttpStatusCode.NotFound)]
    [InlineData("{id}?from=20260101", HttpStatusCode.BadRequest)]
    [InlineData("{id}?from=20260102&to=20260101", HttpStatusCode.BadRequest)]
    [InlineData("{id}?from=20240101&to=20260101", HttpStatusCode.BadRequest)]
    public async Task Question_without_a_menu_or_a_period_is_refused(string question, HttpStatusCode status)
    {
        await using var host = await SimulatorHost.StartAsync();
        var parts = question.Replace("{id}", await RichMenuTests.CreateAsync(host), StringComparison.Ordinal).Split('?');

        using var response = await host.Api.GetAsync($"/v2/bot/insight/richmenu/{parts[0]}/summary?{parts[1]}", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Use_of_an_area_that_is_not_there_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await RichMenuTests.CreateAsync(host);

        using var response = await host.Test.PostAsJsonAsync($"/_simulator/users/{await host.FirstUserAsync()}/richmenu-uses", new { richMenuId = id, area = 9 }, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static (int Count, int Users) Metrics(JsonElement metrics) => (metrics.GetProperty("count").GetInt32(), metrics.GetProperty("uniqueUsers").GetInt32());

    private static string Day(SimulatorHost host) => host.Now.ToOffset(TimeSpan.FromHours(9)).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task UseAsync(SimulatorHost host, string user, object use)
    {
        using var response = await host.Test.PostAsJsonAsync($"/_simulator/users/{user}/richmenu-uses", use, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task<JsonElement> InsightAsync(SimulatorHost host, string id, string kind, string from, string to)
    {
        using var response = await host.Api.GetAsync($"/v2/bot/insight/richmenu/{id}/{kind}?from={from}&to={to}", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await SimulatorHost.ReadAsync(response);
    }
}

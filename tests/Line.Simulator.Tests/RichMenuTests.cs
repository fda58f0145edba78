using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Line.Simulator.Content;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class RichMenuTests
{
    [Fact]
    public async Task Menu_is_linked_unlinked_and_deleted()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        var id = await CreateAsync(host);

        (await PostAsync(host, $"/v2/bot/user/{user}/richmenu/{id}")).ShouldBe(HttpStatusCode.BadRequest, "there is no picture yet");
        (await UploadAsync(host, id, Pictures.Png(800, 540), "image/png")).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(host, $"/v2/bot/user/{user}/richmenu/{id}")).ShouldBe(HttpStatusCode.OK);
        (await host.Api.GetFromJsonAsync<JsonElement>($"/v2/bot/user/{user}/richmenu", TestContext.Current.CancellationToken)).GetProperty("richMenuId").GetString().ShouldBe(id);

        using var deleted = await host.Api.DeleteAsync($"/v2/bot/richmenu/{id}", TestContext.Current.CancellationToken);
        deleted.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var gone = await host.Api.GetAsync($"/v2/bot/user/{user}/richmenu", TestContext.Current.CancellationToken);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Picture_is_judged_by_its_bytes()
    {
        await using var host = await SimulatorHost.StartAsync();
        var id = await CreateAsync(host);

        (await UploadAsync(host, id, Pictures.Png(800, 540), "text/plain")).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await UploadAsync(host, id, "no picture"u8.ToArray(), "image/png")).ShouldBe(HttpStatusCode.BadRequest);
        (await UploadAsync(host, id, Pictures.Png(800, 540), "image/jpeg")).ShouldBe(HttpStatusCode.BadRequest);
        (await UploadAsync(host, id, Pictures.Png(801, 540), "image/png")).ShouldBe(HttpStatusCode.BadRequest);
        (await UploadAsync(host, id, [.. Pictures.Jpeg(800, 540), .. new byte[1024 * 1024]], "image/jpeg")).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await UploadAsync(host, id, Pictures.Jpeg(800, 540), "image/jpeg")).ShouldBe(HttpStatusCode.OK);
        (await UploadAsync(host, id, Pictures.Jpeg(800, 540), "image/jpeg")).ShouldBe(HttpStatusCode.BadRequest, "a picture cannot be replaced");

        using var image = await host.Api.GetAsync($"/v2/bot/richmenu/{id}/content", TestContext.Current.CancellationToken);
        (await image.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Pictures.Jpeg(800, 540));
    }

    [Theory]
    [InlineData(799, 500, "size.width")]
    [InlineData(2501, 800, "size.width")]
    [InlineData(800, 249, "size.height")]
    [InlineData(800, 552, "size")]
    public async Task Size_outside_the_limits_is_refused_by_name(int width, int height, string property)
    {
        await using var host = await SimulatorHost.StartAsync();

        using var response = await host.Api.PostAsJsonAsync("/v2/bot/richmenu/validate", Menu(width, height), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await SimulatorHost.ReadAsync(response)).GetProperty("details").EnumerateArray().Select(detail => detail.GetProperty("property").GetString()).ShouldBe([property]);
    }

    [Fact]
    public async Task Switch_by_alias_changes_the_menu_and_says_so()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        var id = await CreateAsync(host);
        await UploadAsync(host, id, Pictures.Png(800, 540), "image/png");
        using var alias = await host.Api.PostAsJsonAsync("/v2/bot/richmenu/alias", new { richMenuAliasId = "menu-b", richMenuId = id }, TestContext.Current.CancellationToken);
        alias.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var switched = await host.Test.PostAsJsonAsync($"/_simulator/users/{user}/richmenu-switch", new { richMenuAliasId = "menu-b", data = "b" }, TestContext.Current.CancellationToken);
        using var missed = await host.Test.PostAsJsonAsync($"/_simulator/users/{user}/richmenu-switch", new { richMenuAliasId = "menu-c", data = "c" }, TestContext.Current.CancellationToken);

        var first = (await host.WebhookAsync(0)).GetProperty("events")[0].GetProperty("postback");
        var second = (await host.WebhookAsync(1)).GetProperty("events")[0].GetProperty("postback");
        first.GetProperty("params").GetProperty("status").GetString().ShouldBe("SUCCESS");
        first.GetProperty("params").GetProperty("newRichMenuAliasId").GetString().ShouldBe("menu-b");
        second.GetProperty("params").GetProperty("status").GetString().ShouldBe("RICHMENU_ALIAS_ID_NOTFOUND");
        (await host.Api.GetFromJsonAsync<JsonElement>($"/v2/bot/user/{user}/richmenu", TestContext.Current.CancellationToken)).GetProperty("richMenuId").GetString().ShouldBe(id);
    }

    [Fact]
    public async Task Batch_replaces_the_menu_of_everybody_who_had_the_old_one()
    {
        await using var host = await SimulatorHost.StartAsync();
        string[] users = [await host.FirstUserAsync(), await host.NewUserAsync()];
        var (old, next) = (await CreateAsync(host), await CreateAsync(host));
        foreach (var id in new[] { old, next })
            await UploadAsync(host, id, Pictures.Png(800, 540), "image/png");
        using var linked = await host.Api.PostAsJsonAsync("/v2/bot/richmenu/bulk/link", new { richMenuId = old, userIds = users }, TestContext.Current.CancellationToken);
        linked.StatusCode.ShouldBe(HttpStatusCode.Accepted);

        using var batch = await host.Api.PostAsJsonAsync("/v2/bot/richmenu/batch",
            new { operations = new[] { new { type = "link", from = old, to = next } } }, TestContext.Current.CancellationToken);

        batch.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        foreach (var user in users)
            (await host.Api.GetFromJsonAsync<JsonElement>($"/v2/bot/user/{user}/richmenu", TestContext.Current.CancellationToken)).GetProperty("richMenuId").GetString().ShouldBe(next);
        var requestId = batch.Headers.GetValues("x-line-request-id").Single();
        (await host.Api.GetFromJsonAsync<JsonElement>($"/v2/bot/richmenu/progress/batch?requestId={requestId}", TestContext.Current.CancellationToken)).GetProperty("phase").GetString().ShouldBe("succeeded");
    }

    [FsCheck.Xunit.Property]
    public void Header_of_any_bytes_is_read_without_throwing(byte[] bytes)
    {
        foreach (var start in new[] { Array.Empty<byte>(), [0xFF, 0xD8], Pictures.Png(1, 1)[..16] })
        {
            var image = ImageHeader.Read([.. start, .. bytes]);
            image?.ContentType.ShouldBeOneOf("image/png", "image/jpeg");
        }
    }

    private static object Menu(int width = 800, int height = 540) => new
    {
        size = new { width, height },
        selected = false,
        name = "メニュー",
        chatBarText = "メニュー",
        areas = new[] { new { bounds = new { x = 0, y = 0, width = 100, height = 100 }, action = new { type = "message", label = "相談", text = "相談" } } },
    };

    internal static async Task<string> CreateAsync(SimulatorHost host)
    {
        using var response = await host.Api.PostAsJsonAsync("/v2/bot/richmenu", Menu(), TestContext.Current.CancellationToken);
        return (await SimulatorHost.ReadAsync(response)).GetProperty("richMenuId").GetString()!;
    }

    private static async Task<HttpStatusCode> UploadAsync(SimulatorHost host, string id, byte[] image, string type)
    {
        using var content = new ByteArrayContent(image) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        using var response = await host.Api.PostAsync($"/v2/bot/richmenu/{id}/content", content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> PostAsync(SimulatorHost host, string path)
    {
        using var response = await host.Api.PostAsync(path, null, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}

using ConciergeBot.Scenarios.Engines;
using ConciergeBot.Tests.Model;
using Microsoft.Playwright;

namespace ConciergeBot.Scenarios;

/// <summary>With a language model: a grounded answer with its source; with the model dead: the curated one, and no error.</summary>
public sealed class ModelStory(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Phrased = "赤ちゃんが生まれた日の翌日から15日以内に、お住まいの市町の窓口へどうぞ。";

    [Fact]
    public async Task Parent_sees_a_grounded_answer_and_the_curated_one_when_the_model_is_dead()
    {
        using var folder = new TemporaryFolder();
        await using var model = await ModelStandIn.StartAsync();
        model.Chat = (_, _, context) => ModelStandIn.SayJson(context, new { found = true, answer = Phrased, citations = new[] { "jidou-teate-shinsei" }, danger = "none" });
        using var host = await HostProcess.StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Model:Provider"] = "AzureOpenAI",
            ["Model:Endpoint"] = model.Url.AbsoluteUri,
            ["Model:ApiKey"] = ModelStandIn.Key,
            ["Model:Chat"] = "gpt-concierge",
        }, folder.Path);
        var page = await chromium.NewPhonePageAsync();
        await page.GotoAsync(new Uri(host.Url, "/simulator").ToString());

        await AskAsync(page, "児童手当の申請はいつまで？");
        var answer = page.GetByTestId("incoming").Filter(new() { HasText = Phrased });
        await Assertions.Expect(answer).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Assertions.Expect(answer).ToContainTextAsync("AIがまとめました");
        await Assertions.Expect(answer).ToContainTextAsync("山口市「児童手当」");
        await ScreenshotAsync(page, "model-answer");

        await page.GetByRole(AriaRole.Button, new() { Name = "もとの記事を見る" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("incoming").Last).ToContainTextAsync("原則さかのぼれません", new() { Timeout = 20_000 });

        model.Chat = (_, _, context) => ModelStandIn.Fail(context, 500);
        await AskAsync(page, "はちみつはいつから食べていい？");
        await Assertions.Expect(page.GetByTestId("incoming").Last).ToContainTextAsync("1歳", new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByTestId("incoming").Last).Not.ToContainTextAsync("AIがまとめました");
        await ScreenshotAsync(page, "model-dead");
        host.Output.ShouldContain("The model was of no use");
    }

    [Fact]
    public async Task Check_says_in_plain_words_what_is_wrong_with_the_model()
    {
        using var folder = new TemporaryFolder();
        await using var model = await ModelStandIn.StartAsync();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Model:Provider"] = "AzureOpenAI",
            ["Model:Endpoint"] = model.Url.AbsoluteUri,
            ["Model:ApiKey"] = ModelStandIn.Key,
            ["Model:Chat"] = "gpt-concierge",
            ["Model:Embedding"] = "text-embedding",
        };

        model.Chat = (_, _, context) => ModelStandIn.SayJson(context, new { question = "児童手当の申請の期限", danger = "none" });
        var (exitCode, output) = await HostProcess.RunToEndAsync(settings, folder.Path, "check");
        exitCode.ShouldBe(0, output);
        output.ShouldContain("understood «児童手当の申請の期限»");
        output.ShouldContain("gives vectors of 2 numbers");
        output.ShouldContain("none was fitted for text-embedding");

        model.Chat = (_, _, context) => ModelStandIn.Fail(context, 401);
        (exitCode, output) = await HostProcess.RunToEndAsync(settings, folder.Path, "check");
        exitCode.ShouldBe(1, output);
        output.ShouldContain("check Model:ApiKey");

        model.Chat = (_, _, context) => ModelStandIn.Fail(context, 400, "unsupported_value");
        (exitCode, output) = await HostProcess.RunToEndAsync(settings, folder.Path, "check");
        exitCode.ShouldBe(1, output);
        output.ShouldContain("does not take the request");
        output.ShouldContain("reasoning models take no temperature");
        output.ShouldNotContain("cannot be reached");
    }

    private static async Task AskAsync(IPage page, string question)
    {
        await page.GetByPlaceholder("メッセージを入力").FillAsync(question);
        await page.Keyboard.PressAsync("Enter");
    }

    private static Task<byte[]> ScreenshotAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png") });
}

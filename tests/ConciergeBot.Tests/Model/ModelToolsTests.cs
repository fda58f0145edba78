using System.Globalization;
using System.Text.Json;
using ConciergeBot.Conversations;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Tests.Model;

/// <summary>What a model can look up, and for whom.</summary>
[Collection(nameof(ModelCollection))]
public sealed class ModelToolsTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";

    [Fact]
    public async Task Search_gives_published_and_valid_articles_of_this_family_alone()
    {
        await fixture.PublishAsync(
            HiddenArticles.Revision("tsukiakari", "つきあかり相談会とは何ですか？", "つきあかり相談会は、公開です。"),
            HiddenArticles.Revision("tsukiakari-shita", "つきあかり相談会の下書きは何ですか？", "つきあかり相談会の下書きです。", isPublished: false),
            HiddenArticles.Revision("tsukiakari-mukashi", "つきあかり相談会の昔は何ですか？", "つきあかり相談会の昔です。", validTo: new DateOnly(2020, 3, 31)),
            HiddenArticles.Revision("ube-shi--tsukiakari", "つきあかり相談会とは何ですか？", "つきあかり相談会は、宇部市です。", municipality: "宇部市"),
            HiddenArticles.Revision("hagi-shi--tsukiakari", "つきあかり相談会とは何ですか？", "つきあかり相談会は、萩市です。", municipality: "萩市"));
        (await ToolAsync("knowledge_search", """{"query":"つきあかり相談会"}""", FamilyContext.Unknown)).ShouldSatisfyAllConditions(
            given => given.ShouldContain("公開です"),
            given => given.ShouldNotContain("下書き"),
            given => given.ShouldNotContain("昔です"),
            given => given.ShouldNotContain("宇部市です"),
            given => given.ShouldNotContain("萩市です"));
        (await ToolAsync("knowledge_search", """{"query":"つきあかり相談会","municipality":"萩市","userId":"Uother"}""", new FamilyContext("宇部市", []))).ShouldSatisfyAllConditions(
            given => given.ShouldContain("宇部市です"),
            given => given.ShouldNotContain("公開です"),
            given => given.ShouldNotContain("萩市です"));
    }

    [Fact]
    public async Task Search_takes_a_query_of_any_length()
    {
        var given = await ToolAsync("knowledge_search", $$"""{"query":"児童手当の申請{{new string('あ', 20_000)}}"}""", FamilyContext.Unknown);
        given.ShouldContain("\"id\"");
    }

    [Fact]
    public async Task Family_tells_of_this_family_alone_whatever_is_asked()
    {
        var given = await ToolAsync("family_get", """{"userId":"Uother","id":"Uother"}""", new FamilyContext("宇部市", [Stage.Newborn, Stage.Preschool]));
        given.ShouldContain("宇部市");
        given.ShouldContain("Newborn");
        given.ShouldContain("Preschool");
        given.ShouldNotContain("Uparent");
        given.ShouldNotContain("Uother");
    }

    [Fact]
    public async Task Family_that_is_not_known_is_told_nothing_of()
    {
        var given = await ToolAsync("family_get", "{}", FamilyContext.Unknown);
        given.ShouldBe("{}");
    }

    [Fact]
    public async Task Milestones_are_those_of_the_familys_stage_and_the_next()
    {
        var given = await ToolAsync("family_milestones", "{}", new FamilyContext(null, [Stage.Newborn]));
        given.ShouldContain("kenshin-3-4kagetsu");
        given.ShouldNotContain("kenshin-5sai");
        (await ToolAsync("family_milestones", "{}", FamilyContext.Unknown)).ShouldBe("[]");
    }

    [Fact]
    public async Task Article_that_a_tool_gave_may_be_cited_and_one_that_none_gave_may_not()
    {
        foreach (var (looksUp, isShown) in (IEnumerable<(bool, bool)>)[(true, true), (false, false)])
        {
            fixture.Rest();
            fixture.Model.Chat = (_, call, context) => looksUp && call == 0
                ? ModelStandIn.CallTool(context, "knowledge_search", """{"query":"児童手当はいくらもらえますか"}""")
                : ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。第3子からは月30,000円です。", citations = new[] { Article, "jidou-teate-ikura" }, danger = "none" });
            var seen = await fixture.AskAsync(Question);
            seen.Contains("AIがまとめました", StringComparison.Ordinal).ShouldBe(isShown);
            fixture.Facts["Articles"].ShouldBe(isShown ? $"{Article} jidou-teate-ikura" : Article);
            fixture.Facts["Fallback"].ShouldBe(isShown ? null : "unknown-citation");
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 5)]
    public async Task Rounds_are_bounded_and_none_means_no_tools(int rounds, int calls)
    {
        var concierge = await fixture.StartAsync(("Model:MaxToolRounds", rounds.ToString(CultureInfo.InvariantCulture)));
        fixture.Rest();
        fixture.Model.Chat = (call, _, context) => call.Body.TryGetProperty("tools", out JsonElement _)
            ? ModelStandIn.CallTool(context, "family_get", "{}")
            : ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain("15日以内です。");
        fixture.Model.Calls.Count.ShouldBe(calls);
    }

    private async Task<string> ToolAsync(string name, string arguments, FamilyContext family)
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) => call == 0
            ? ModelStandIn.CallTool(context, name, arguments)
            : ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        await fixture.Concierge.SayAsync(ConversationState.Empty with { Family = family }, Question);
        return fixture.Model.Calls[1].Said("tool");
    }
}

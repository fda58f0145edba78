using Microsoft.AspNetCore.Http;

namespace ConciergeBot.Tests.Model;

/// <summary>Each way in which a model fails costs a parent nothing but polish: the curated text comes, and no word of the failure.</summary>
[Collection(nameof(ModelCollection))]
public sealed class ModelFailureTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";
    private const string Curated = "遅れた分は、原則さかのぼれません";
    private const string Good = """{"found":true,"answer":"15日以内です。","citations":["jidou-teate-shinsei"],"danger":"none"}""";

    private static readonly Dictionary<string, Failure> Failures = new(StringComparer.Ordinal)
    {
        ["401"] = new(context => ModelStandIn.Fail(context, 401, "invalid_api_key"), 1, "unauthorized"),
        ["403"] = new(context => ModelStandIn.Fail(context, 403), 1, "unauthorized"),
        ["404 of the deployment"] = new(context => ModelStandIn.Fail(context, 404, "DeploymentNotFound"), 1, "not-found"),
        ["429 without a time"] = new(context => ModelStandIn.Fail(context, 429), 1, "rate-limited"),
        ["429 for a minute"] = new(context => ModelStandIn.Fail(context, 429, retryAfter: "60"), 1, "rate-limited"),
        ["429 for a time beyond reason"] = new(context => ModelStandIn.Fail(context, 429, retryAfter: "1e300"), 1, "rate-limited"),
        ["429 for less than no time"] = new(context => ModelStandIn.Fail(context, 429, retryAfter: "-5"), 1, "rate-limited"),
        ["500"] = new(context => ModelStandIn.Fail(context, 500), 2, "unavailable"),
        ["503 for a minute"] = new(context => ModelStandIn.Fail(context, 503, retryAfter: "60"), 1, "unavailable"),
        ["400"] = new(context => ModelStandIn.Fail(context, 400, "invalid_request"), 1, "rejected"),
        ["400 of the content filter"] = new(context => ModelStandIn.Fail(context, 400, "content_filter"), 1, "declined"),
        ["connection cut before an answer"] = new(context => ModelStandIn.Cut(context), 2, "unavailable"),
        ["connection cut in the answer"] = new(context => ModelStandIn.Cut(context, """{"id":"chatcmpl-1","choices":[{"ind"""), 2, "unavailable"),
        ["half a JSON"] = new(context => ModelStandIn.Raw(context, """{"id":"chatcmpl-1","choices":["""), 1, "malformed"),
        ["a page of HTML"] = new(context => ModelStandIn.Raw(context, "<html><body>Sign in to this network</body></html>", "text/html"), 1, "malformed"),
        ["nothing"] = new(context => ModelStandIn.Raw(context, ""), 1, "malformed"),
        ["JSON of another kind"] = new(context => ModelStandIn.Raw(context, """{"choices":"none"}"""), 1, "malformed"),
        ["no choices"] = new(context => ModelStandIn.Raw(context, """{"id":"x","object":"chat.completion","created":1,"model":"m","choices":[]}"""), 1, "malformed"),
        ["prose"] = new(context => ModelStandIn.Say(context, "15日以内です。"), 1, "malformed"),
        ["JSON in prose"] = new(context => ModelStandIn.Say(context, $"Sure! {Good}"), 1, "malformed"),
        ["JSON with a tail"] = new(context => ModelStandIn.Say(context, $"{Good}{Good}"), 1, "malformed"),
        ["another schema"] = new(context => ModelStandIn.Say(context, """{"reply":"15日以内です。"}"""), 1, "malformed"),
        ["a list"] = new(context => ModelStandIn.Say(context, $"[{Good}]"), 1, "malformed"),
        ["null"] = new(context => ModelStandIn.Say(context, "null"), 1, "malformed"),
        ["null for the answer"] = new(context => ModelStandIn.Say(context, """{"found":true,"answer":null,"citations":["jidou-teate-shinsei"],"danger":"none"}"""), 1, "malformed"),
        ["null for the citations"] = new(context => ModelStandIn.Say(context, """{"found":true,"answer":"15日以内です。","citations":null,"danger":"none"}"""), 1, "malformed"),
        ["null for a citation"] = new(context => ModelStandIn.Say(context, """{"found":true,"answer":"15日以内です。","citations":[null],"danger":"none"}"""), 1, "malformed"),
        ["null for the danger"] = new(context => ModelStandIn.Say(context, """{"found":true,"answer":"15日以内です。","citations":["jidou-teate-shinsei"],"danger":null}"""), 1, "malformed"),
        ["a danger that there is not"] = new(context => ModelStandIn.Say(context, Good.Replace("none", "volcano", StringComparison.Ordinal)), 1, "malformed"),
        ["a number for the danger"] = new(context => ModelStandIn.Say(context, Good.Replace("none", "3", StringComparison.Ordinal)), 1, "malformed"),
        ["a number for the answer"] = new(context => ModelStandIn.Say(context, """{"found":true,"answer":15,"citations":["jidou-teate-shinsei"],"danger":"none"}"""), 1, "malformed"),
        ["a deep nest"] = new(context => ModelStandIn.Say(context, new string('[', 100_000)), 1, "malformed"),
        ["an empty answer"] = new(context => ModelStandIn.Say(context, ""), 1, "malformed"),
        ["blanks"] = new(context => ModelStandIn.Say(context, " \n "), 1, "malformed"),
        ["nothing found"] = new(context => ModelStandIn.SayJson(context, new { found = false, answer = "", citations = Array.Empty<string>(), danger = "none" }), 1, "empty"),
        ["an answer too long for a phone"] = new(context => ModelStandIn.SayJson(context, new { found = true, answer = new string('あ', 1000), citations = new[] { Article }, danger = "none" }), 1, "too-long"),
        ["an endless answer"] = new(context => ModelStandIn.SayJson(context, new { found = true, answer = new string('a', 3_000_000), citations = new[] { Article }, danger = "none" }), 1, "malformed"),
        ["an answer that was held back"] = new(context => ModelStandIn.Say(context, Good, "content_filter"), 1, "declined"),
        ["an answer that was cut off"] = new(context => ModelStandIn.Say(context, Good[..40], "length"), 1, "malformed"),
        ["a tool with bad arguments, for ever"] = new(context => ModelStandIn.CallTool(context, "knowledge_search", "{\"query\":"), null, null),
        ["a tool without its argument, for ever"] = new(context => ModelStandIn.CallTool(context, "knowledge_search", """{"userId":"Uother"}"""), null, null),
        ["a tool that there is not, for ever"] = new(context => ModelStandIn.CallTool(context, "family_delete", "{}"), 5, "malformed"),
        ["tools for ever"] = new(context => ModelStandIn.CallTool(context, "knowledge_search", """{"query":"児童手当"}"""), 5, "malformed"),
    };

    public static TheoryData<string> Names => [.. Failures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Parent_sees_the_curated_answer_and_nothing_of(string failure)
    {
        fixture.Rest();
        var (script, calls, reason) = Failures[failure];
        fixture.Model.Chat = (_, _, context) => script(context);
        var began = fixture.Clock.GetUtcNow();

        var seen = await fixture.AskAsync(Question);

        seen.ShouldContain(Curated);
        seen.ShouldContain("翌日から15日以内");
        foreach (var trace in (string[])["AIがまとめました", "scripted", "rror", "HTTP", "xception", "15日以内です。"])
            seen.ShouldNotContain(trace, Case.Sensitive);
        (fixture.Clock.GetUtcNow() - began).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(12));
        fixture.Model.Calls.Count.ShouldBeInRange(calls ?? 1, calls ?? 5);
        if (reason is not null)
            fixture.Facts["Fallback"].ShouldBe(reason);
        fixture.Facts["Fallback"].ShouldNotBeNull();
        fixture.Facts["Decision"].ShouldBe("answer");
    }

    [Fact]
    public async Task Tool_call_that_fails_once_does_not_cost_the_answer()
    {
        foreach (var (tool, arguments) in (IEnumerable<(string, string)>)[("knowledge_search", "{\"query\":"), ("no_such_tool", "{}"), ("knowledge_search", "{}")])
        {
            fixture.Rest();
            fixture.Model.Chat = (_, call, context) => call == 0 ? ModelStandIn.CallTool(context, tool, arguments) : ModelStandIn.Say(context, Good);
            (await fixture.AskAsync(Question)).ShouldContain("15日以内です。");
            fixture.Model.Calls.Count.ShouldBe(2);
        }
    }

    private sealed record Failure(Func<HttpContext, Task> Script, int? Calls, string? Reason);
}

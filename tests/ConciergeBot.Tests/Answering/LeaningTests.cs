using System.Text.Json;
using ConciergeBot.Conversations;
using ConciergeBot.Tests.Languages;

namespace ConciergeBot.Tests.Answering;

/// <summary>Short messages without a model: what leans on the matter before stays with it, what names its own leaves it.</summary>
public sealed class LeaningTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    [Theory]
    [InlineData("own")]
    [InlineData("leans")]
    public async Task Short_message_is_read_with_the_matter_it_means(string kind)
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(TestLines.KnowledgeFolder, "evaluation", "leaning.jsonl")))
        {
            var stored = JsonElement.Parse(line);
            if (stored.GetProperty("kind").GetString() != kind)
                continue;
            var state = await AfterAsync([.. Texts(stored, "after")]);
            var result = await concierge.SayAsync(state, stored.GetProperty("q").GetString()!);
            var shown = result.State!.Dialogue[^1].ArticleIds;
            var seen = ConciergeFixture.Seen(result);
            // Where the words alone are asked back, so they are here.
            var isRight = shown.Count > 0
                ? shown.Any(Texts(stored, "articles").Contains)
                : Texts(stored, "articles").Any(id => seen.Contains($"open:{id}", StringComparison.Ordinal));
            if (!isRight)
                wrong.Add($"{line} got {string.Join(' ', shown)}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("死にたい", "どこに電話すればいい？")]
    [InlineData("死にたい", "誰に相談したらいい？")]
    [InlineData("子どもが息をしていない", "救急車呼んだほうがいい？")]
    [InlineData("赤ちゃんがぐったりしてる", "どうしたらいい？")]
    [InlineData("赤ちゃんがぐったりしてる", "今すぐ病院に行ったほうがいい？")]
    [InlineData("I want to die", "Who should I call?")]
    public async Task Who_asks_whom_to_call_after_a_danger_sees_its_numbers_again(string danger, string asked)
    {
        var first = await concierge.SayAsync(ConversationState.Empty, danger);
        var second = await concierge.SayAsync(first.State!, asked);
        second.State!.Dialogue[^1].ArticleIds.ShouldBeEmpty();
        Numbers(second).Intersect(Numbers(first), StringComparer.Ordinal).ShouldNotBeEmpty();
        second.Messages[^1].QuickReply.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_names_a_matter_after_a_danger_gets_its_article()
    {
        var state = (await concierge.SayAsync(await AfterAsync("赤ちゃんがぐったりしてる"), "児童手当いくら？")).State!;
        state.Dialogue[^1].ArticleIds.ShouldBe(["jidou-teate-ikura"]);
        (await concierge.SayAsync(state, "電話番号は？")).State!.Dialogue[^1].Danger.ShouldBeNull();
    }

    private async Task<ConversationState> AfterAsync(params IReadOnlyList<string> texts)
    {
        var state = ConversationState.Empty;
        foreach (var text in texts)
            state = (await concierge.SayAsync(state, text)).State!;
        return state;
    }

    private static IEnumerable<string> Texts(JsonElement stored, string name) => stored.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);

    private static List<string> Numbers(TurnResult result) =>
        [.. ConciergeFixture.Seen(result).Split("\"tel:").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];
}

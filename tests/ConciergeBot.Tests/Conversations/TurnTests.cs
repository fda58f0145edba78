using System.Net;
using ConciergeBot.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Conversations;

public sealed class TurnTests(ConversationFixture fixture) : IClassFixture<ConversationFixture>
{
    [Fact]
    public async Task Texts_that_wait_together_form_one_turn_in_the_order_of_their_timestamps()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("three", secondsLater: 3), talk.Text("one", secondsLater: 1), talk.Text("two", secondsLater: 2));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:one+two+three"]);
    }

    [Fact]
    public async Task Turn_takes_five_texts_at_most_since_a_reply_carries_five_messages()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync([.. Enumerable.Range(1, 7).Select(i => talk.Text(FormattableString.Invariant($"{i}"), secondsLater: i))]);
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:1+2+3+4+5", "reply:6+7"]);
    }

    [Fact]
    public async Task Other_events_have_turns_of_their_own_between_the_texts()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(
            talk.Text("before", secondsLater: 1),
            talk.Event("""{"type":"follow",""", secondsLater: 2),
            talk.Text("after", secondsLater: 3));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:before", "reply:follow", "reply:after"]);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task Group_is_left_once_after_it_was_spoken_to(HttpStatusCode status)
    {
        var talk = fixture.NewTalk();
        talk.Handler.Then = (_, result) => result with { State = null, Leaves = true };
        talk.Line.Before = way => way == "leave" && status != HttpStatusCode.OK ? FakeLine.Json(status, "{}") : null;
        await talk.AcceptAsync(talk.Event("""{"type":"join","""));
        await talk.DrainAsync();
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["reply:join"]);
        talk.Line.Left.ShouldBe(status == HttpStatusCode.OK ? [$"/v2/bot/group/{talk.UserId}/leave"] : []);
    }

    [Fact]
    public async Task Answer_is_pushed_when_the_reply_token_is_nearly_too_old()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Time.Advance(TimeSpan.FromSeconds(51));
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["push:hello"]);
    }

    [Fact]
    public async Task Answer_is_pushed_when_line_says_that_a_fresh_token_is_invalid()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        talk.Line.TokensExpired = true;
        await talk.DrainAsync();
        talk.Seen.ShouldBe(["push:hello"]);
    }

    [Fact]
    public async Task Conversation_that_waits_too_long_is_found_by_the_sweeper_and_by_one_node_only()
    {
        var talk = fixture.NewTalk();
        await talk.AcceptAsync(talk.Text("hello"));
        await using var node = talk.NewNode();
        var partitions = node.GetRequiredService<ConversationPartitions>();
        (await partitions.TakeOverdueAsync(TimeSpan.FromSeconds(5))).ShouldNotContain(talk.UserId);
        talk.Time.Advance(TimeSpan.FromSeconds(3));
        (await partitions.TakeOverdueAsync(TimeSpan.FromSeconds(5))).ShouldContain(talk.UserId);
        (await partitions.TakeOverdueAsync(TimeSpan.FromSeconds(5))).ShouldNotContain(talk.UserId);
        talk.Time.Advance(TimeSpan.FromSeconds(6));
        (await partitions.TakeOverdueAsync(TimeSpan.FromSeconds(5))).ShouldContain(talk.UserId);
        await talk.DrainAsync();
        talk.Time.Advance(TimeSpan.FromMinutes(1));
        (await partitions.TakeOverdueAsync(TimeSpan.FromSeconds(5))).ShouldNotContain(talk.UserId);
    }

    [Fact]
    public void Keys_of_a_conversation_share_one_cluster_slot()
    {
        var keys = ConversationKeys.Of(fixture.NewTalk().UserId);
        var tag = Tag(keys.Inbox!);
        new[] { keys.Conversation, keys.Pending, keys.Parked, keys.Seen("event") }.ShouldAllBe(key => Tag(key!) == tag);
    }

    [Fact]
    public void Retry_key_is_a_uuid_and_the_same_for_the_same_turn()
    {
        RetryKey.For("event", "turn").ShouldBe(RetryKey.For("event", "turn"));
        RetryKey.For("event", "turn").ShouldNotBe(RetryKey.For("event", "apology"));
        RetryKey.For("event", "turn").ToString("D")[14].ShouldBe('8');
    }

    private static string Tag(string? key) => key![..(key!.IndexOf('}', StringComparison.Ordinal) + 1)];
}

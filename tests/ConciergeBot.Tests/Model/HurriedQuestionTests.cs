using System.Text.Json;
using ConciergeBot.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Model;

/// <summary>A danger does not wait for the model that thinks about the question before it.</summary>
[Collection(nameof(ModelCollection))]
public sealed class HurriedQuestionTests(ModelFixture fixture)
{
    private const string UserId = "Uhurried";

    [Fact]
    public async Task Question_gets_its_curated_text_and_the_danger_behind_it_its_answer_when_the_model_hangs()
    {
        fixture.Rest();
        var services = fixture.Concierge.Services;
        fixture.Model.Chat = async (_, _, context) =>
        {
            await AcceptAsync("danger", "子どもが息してない");
            await services.GetRequiredService<DangerWatch>().LookAsync(UserId);
            await ModelStandIn.Hang(context);
        };
        await AcceptAsync("question", "児童手当の申請はいつまでですか？");
        var began = fixture.Clock.GetUtcNow();
        fixture.Concierge.Line.Seen.Clear();
        await services.GetRequiredService<TurnRunner>().DrainAsync(UserId, CancellationToken.None);

        var seen = fixture.Concierge.Line.Seen.Select(sent => sent.Messages).ToList();
        seen.Count.ShouldBe(2);
        seen[0].ShouldContain("遅れた分は、原則さかのぼれません");
        seen[1].ShouldContain("tel:119");
        fixture.Model.Calls.Count.ShouldBe(1);
        fixture.Facts["Fallback"].ShouldBe("danger-waits");
        (fixture.Clock.GetUtcNow() - began).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private async Task AcceptAsync(string id, string text)
    {
        var now = fixture.Clock.GetUtcNow();
        using var document = JsonDocument.Parse($$"""
            {"type":"message","webhookEventId":"{{id}}","timestamp":{{now.ToUnixTimeMilliseconds()}},"mode":"active","deliveryContext":{"isRedelivery":false},
             "source":{"type":"user","userId":"{{UserId}}"},"replyToken":"{{id}}","message":{"type":"text","id":"1","quoteToken":"q","text":"{{text}}"} }
            """);
        await fixture.Concierge.Services.GetRequiredService<ConversationInbox>().AcceptAsync([(UserId, new InboxEntry(id, now, null, document.RootElement.Clone()))]);
    }
}

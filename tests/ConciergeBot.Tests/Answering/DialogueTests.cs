using System.Text.Json;
using ConciergeBot.Conversations;
using ConciergeBot.Tests.Languages;

namespace ConciergeBot.Tests.Answering;

/// <summary>The stored dialogues without a model: follow-ups are understood from what was said before.</summary>
public sealed class DialogueTests(ConciergeFixture concierge, ITestOutputHelper output) : IClassFixture<ConciergeFixture>
{
    [Theory]
    [InlineData("fit", 0.78)]
    [InlineData("report", 0.78)]
    public async Task Dialogues_reach_their_articles(string split, double floor)
    {
        var (right, offered, all) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(TestLines.KnowledgeFolder, "evaluation", "dialogues.jsonl")))
        {
            var dialogue = JsonElement.Parse(line);
            if (dialogue.GetProperty("split").GetString() != split)
                continue;
            var state = ConversationState.Empty;
            foreach (var turn in dialogue.GetProperty("turns").EnumerateArray())
            {
                var question = turn.GetProperty("q").GetString()!;
                var result = await concierge.SayAsync(state, question);
                state = result.State!;
                if (!turn.TryGetProperty("article", out var article))
                    continue;
                string[] wanted = [article.GetString()!, .. turn.TryGetProperty("also", out var also) ? also.EnumerateArray().Select(id => id.GetString()!) : []];
                all++;
                var shown = state.Dialogue.Count > 0 ? state.Dialogue[^1].ArticleIds : [];
                var seen = ConciergeFixture.Seen(result);
                // A danger sign is answered by the safety step, with numbers to call and no article.
                var isRight = shown.Any(id => wanted.Contains(id, StringComparer.Ordinal)) || (shown.Count == 0 && seen.Contains("\"tel:", StringComparison.Ordinal));
                var isOffered = !isRight && wanted.Any(id => seen.Contains($"open:{id}", StringComparison.Ordinal));
                right += isRight ? 1 : 0;
                offered += isOffered ? 1 : 0;
                if (split == "fit" && !isRight)
                    output.WriteLine($"{dialogue.GetProperty("id").GetString()} «{question}» wanted {wanted[0]}, {(isOffered ? "offered" : "got " + string.Join(' ', shown))}");
            }
        }

        output.WriteLine($"{split}: right {right} of {all} ({(double)right / all:f3}), right or offered {(double)(right + offered) / all:f3}");
        ((double)right / all).ShouldBeGreaterThanOrEqualTo(floor);
    }
}

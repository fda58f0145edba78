using ConciergeBot.Answering;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Evaluation;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Fusing;

/// <summary>Without an embedding model nothing of all this is seen: stored questions get what words alone decide.</summary>
public sealed class WordsAloneTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    /// <summary>Of the stored questions, every so manieth.</summary>
    private const int Every = 5;

    [Fact]
    public async Task Stored_questions_are_decided_as_words_alone_decide_them()
    {
        var retrieval = concierge.Services.GetRequiredService<Retrieval>();
        var index = concierge.Services.GetRequiredService<PublishedKnowledge>().Current;
        var questions = GoldenFiles.ReadAll(Path.Combine(TestLines.KnowledgeFolder, "evaluation"));
        questions.ShouldNotBeEmpty();
        foreach (var question in questions.Where((_, i) => i % Every == 0))
        {
            var family = new FamilyContext(question.Municipality, [.. question.Stages ?? new HashSet<Stage>()]);
            var found = await retrieval.FindAsync(new Question
            {
                UserId = "U",
                Parts = [question.Q],
                Language = Language.Japanese,
                Dialogue = [],
                Family = family,
                At = ConciergeFixture.Noon,
            }, CancellationToken.None);
            var query = GoldenCommand.Query(question) with { Stages = family.Stages.ToHashSet() };
            var words = Decision.Decide(query, index.Search(query));
            Told(found.Decision).ShouldBe(Told(words), question.Q);
        }
    }

    private static string Told(AnswerDecision decision) => decision switch
    {
        AnswerDecision.Answer answer => $"answer {decision.Confidence} {answer.Hit.Article.Id}",
        AnswerDecision.Likely likely => $"likely {decision.Confidence} {likely.Hit.Article.Id} {Ids(likely.Rivals)}",
        AnswerDecision.AskBack ask => $"ask {decision.Confidence} {Ids(ask.Rivals)}",
        AnswerDecision.None none => $"none {decision.Confidence} {none.IsForeign} {Ids(none.NearTopics)}",
        _ => throw new InvalidOperationException("there are no other decisions"),
    };

    private static string Ids(IEnumerable<SearchHit> hits) => string.Join(' ', hits.Select(hit => hit.Article.Id));
}

using ConciergeBot.Evaluation;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Tests.Knowledge.Search;

/// <summary>The held-back questions must not be answered worse than they were: raise the floors when the figures rise.</summary>
public sealed class AnswerQualityTests
{
    [Fact]
    public void Held_back_questions_are_answered_as_well_as_before()
    {
        Assert.SkipUnless(Articles.HasMeCab, "libmecab2 or mecab-ipadic-utf8 is not installed");
        var outcomes = GoldenCommand.Measure(ArticleFiles.ReadFolder(Repository.Articles), Articles.Analyzer.Value);
        AnswerFloors.Stored.Shortfalls(GoldenFigures.Of([.. outcomes.Where(outcome => outcome.Question.Split == "report")])).ShouldBeEmpty();
    }

    [Fact]
    public void Stored_questions_name_articles_that_exist()
    {
        var ids = ArticleFiles.ReadFolder(Repository.Articles).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        GoldenFiles.ReadAll(Repository.Evaluation).Where(question => question.Article is not null)
            .ShouldAllBe(question => ids.Contains(question.Article!) && question.Also.All(ids.Contains));
    }

    /// <summary>Or a right answer counts as wrong: articles are reworded, the patterns must follow.</summary>
    [Fact]
    public void What_a_stored_question_expects_stands_in_its_own_article()
    {
        var expectation = new Expectation(ArticleFiles.ReadFolder(Repository.Articles));
        GoldenFiles.ReadAll(Repository.Evaluation).Where(question => question.Article is not null && !expectation.IsMetBy(question, question.Article))
            .Select(question => $"{question.Id}: {string.Join(" & ", question.Expect)}").ShouldBeEmpty();
    }
}

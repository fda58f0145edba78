using System.Collections.Concurrent;
using System.Globalization;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation.Product;

/// <summary>Sends each question through the whole product as a parent's message and matches the text of the reply.</summary>
internal static class AnswersCommand
{
    private const int AtOnce = 8;

    /// <param name="data">Questions, one JSON object a line: <c>id</c>, <c>q</c>, <c>expect</c>, perhaps <c>stage</c> and <c>municipality</c>.</param>
    /// <param name="report">The folder of <c>replies.jsonl</c>, <c>report.md</c> and <c>report.html</c>.</param>
    /// <param name="floors">Whether to hold the figures against the stored floors.</param>
    /// <param name="output">Gets the figures.</param>
    /// <returns>The process's exit code: 0, or 1 below the floors.</returns>
    public static async Task<int> RunAsync(string data, string report, bool floors, TextWriter output)
    {
        var questions = GoldenFiles.Read(data);
        var articles = ArticleFiles.ReadFolder(Repository.Articles);
        var asked = await AskAsync(questions, new Expectation(articles));
        var curve = new CoverageCurve(GoldenCommand.ByText(GoldenCommand.Measure(articles, TextAnalyzers.CreateBest(out _), questions), articles));
        AnswersReport.Write(report, asked, curve);
        foreach (var (name, figures) in AnswersReport.Figures(asked))
            await output.WriteLineAsync($"{name}: {figures}");
        await output.WriteLineAsync($"replies and report: {Path.GetFullPath(report)}");
        if (!floors)
            return 0;
        var held = AnswerFigures.Of([.. asked.Where(one => one.Question.Split is "report" or "")]);
        var shortfalls = AnswerFloors.Stored.Shortfalls(
            held.Ours > 0 ? held.AnsweredRight : 1, held.Ours > 0 ? held.RightOrOffered : 1, held.SureWrong, held.Foreign > 0 ? held.ForeignDeclined : 1);
        foreach (var shortfall in shortfalls)
            await output.WriteLineAsync(shortfall);
        return shortfalls.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<AskedQuestion>> AskAsync(IReadOnlyList<GoldenQuestion> questions, Expectation expectation)
    {
        await using var product = await ProductUnderTest.StartAsync();
        var asked = new ConcurrentDictionary<int, AskedQuestion>();
        await Parallel.ForAsync(0, questions.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
        {
            var question = questions[i];
            var user = string.Create(CultureInfo.InvariantCulture, $"U{i:D6}");
            if (question.Municipality is not null || question.Stages is not null)
                await product.IntroduceAsync(user, new FamilyContext(question.Municipality, [.. question.Stages ?? new HashSet<Stage>()]));
            asked[i] = AskedQuestion.Of(question, await product.AskAsync(user, question.Q), expectation);
        });
        return [.. asked.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }
}

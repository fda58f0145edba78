using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>Search and decision on the stored questions, without the host.</summary>
internal static class GoldenCommand
{
    /// <summary>The day for which the stored questions were written.</summary>
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <param name="data">A file of others' questions in the stored form; null for the stored ones, which have floors.</param>
    /// <returns>The process's exit code: 0, or 1 below the stored floors.</returns>
    public static int Run(string articles, string? data, string engine, string? report, TextWriter output)
    {
        ITextAnalyzer analyzer = engine == "pairs" ? new NGramAnalyzer() : TextAnalyzers.CreateBest(out _);
        var all = ArticleFiles.ReadFolder(articles);
        var byArticle = Measure(all, analyzer, data is null ? GoldenFiles.ReadAll(Repository.Evaluation) : [.. data.Split(',').SelectMany(GoldenFiles.Read).Select(question => question with { Split = "others" })]);
        var byText = ByText(byArticle, all);
        output.WriteLine(analyzer.Name);
        foreach (var (name, figures) in GoldenReport.Figures(byArticle, byText))
            output.WriteLine($"{name}: {figures}");
        if (report is not null)
            GoldenReport.Write(report, byArticle, byText);
        if (engine == "pairs" || data is not null)
            return 0;
        var shortfalls = AnswerFloors.Stored.Shortfalls(GoldenFigures.Of([.. byArticle.Where(outcome => outcome.Question.Split == "report")]));
        foreach (var shortfall in shortfalls)
            output.WriteLine(shortfall);
        return shortfalls.Count == 0 ? 0 : 1;
    }

    /// <summary>All stored questions; right is the expected article.</summary>
    public static IReadOnlyList<GoldenOutcome> Measure(IReadOnlyList<Article> articles, ITextAnalyzer analyzer) =>
        Measure(articles, analyzer, GoldenFiles.ReadAll(Repository.Evaluation));

    public static IReadOnlyList<GoldenOutcome> Measure(IReadOnlyList<Article> articles, ITextAnalyzer analyzer, IReadOnlyList<GoldenQuestion> questions)
    {
        var index = KnowledgeIndex.Build(articles, analyzer, SearchLexicon.Load(Repository.Lexicon));
        var outcomes = new GoldenOutcome[questions.Count];
        Parallel.For(0, outcomes.Length, i =>
        {
            var query = Query(questions[i]);
            var hits = index.Search(query);
            outcomes[i] = new GoldenOutcome(questions[i], hits, Decision.Decide(query, hits), questions[i].IsRight);
        });
        return outcomes;
    }

    /// <summary>The same outcomes, where every article is right whose text says what is expected.</summary>
    public static IReadOnlyList<GoldenOutcome> ByText(IReadOnlyList<GoldenOutcome> outcomes, IReadOnlyList<Article> articles)
    {
        var expectation = new Expectation(articles);
        return [.. outcomes.Select(outcome => new GoldenOutcome(outcome.Question, outcome.Hits, outcome.Decision, id => expectation.IsMetBy(outcome.Question, id)))];
    }

    public static SearchQuery Query(GoldenQuestion question) => new()
    {
        Text = question.Q,
        Today = Today,
        Municipality = question.Municipality,
        Stages = question.Stages,
    };
}

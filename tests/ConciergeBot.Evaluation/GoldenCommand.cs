using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>Search and decision on the stored questions, without the host.</summary>
internal static class GoldenCommand
{
    /// <summary>The day for which the stored questions were written.</summary>
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static void Run(string articles, string engine, string? report, TextWriter output)
    {
        ITextAnalyzer analyzer = engine == "pairs" ? new NGramAnalyzer() : TextAnalyzers.CreateBest(out _);
        var outcomes = Measure(ArticleFiles.ReadFolder(articles), analyzer);
        output.WriteLine(analyzer.Name);
        foreach (var split in outcomes.GroupBy(outcome => outcome.Question.Split, StringComparer.Ordinal).OrderBy(split => split.Key, StringComparer.Ordinal))
            output.WriteLine($"{split.Key}: {GoldenFigures.Of([.. split])}");
        if (report is not null)
            GoldenReport.Write(report, outcomes);
    }

    public static IReadOnlyList<GoldenOutcome> Measure(IReadOnlyList<Article> articles, ITextAnalyzer analyzer)
    {
        var index = KnowledgeIndex.Build(articles, analyzer, SearchLexicon.Load(Repository.Lexicon));
        return
        [
            .. GoldenFiles.ReadAll(Repository.Evaluation).Select(question =>
            {
                var query = Query(question);
                var hits = index.Search(query);
                return new GoldenOutcome(question, hits, Decision.Decide(query, hits));
            }),
        ];
    }

    public static SearchQuery Query(GoldenQuestion question) => new()
    {
        Text = question.Q,
        Today = Today,
        Municipality = question.Municipality,
        Stages = question.Stage is null ? null : new HashSet<Stage> { Enum.Parse<Stage>(question.Stage, ignoreCase: true) },
    };
}

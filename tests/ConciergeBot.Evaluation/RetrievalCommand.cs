using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>Ranks a foreign FAQ collection with the product's own search. No label is read on this way.</summary>
internal static class RetrievalCommand
{
    private const int Depth = 100;

    public static void Run(string data, string runFile, TextWriter output)
    {
        var analyzer = TextAnalyzers.CreateBest(out var description);
        output.WriteLine(description);
        var index = KnowledgeIndex.Build(Articles(RetrievalFiles.ReadCorpus(data)), analyzer, SearchLexicon.Load(Repository.Lexicon).WithoutTopics());
        var run = RetrievalFiles.ReadQueries(data).ToDictionary(pair => pair.Key, pair => Rank(index, pair.Value), StringComparer.Ordinal);
        RetrievalFiles.WriteRun(runFile, run);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ranked {index.Count} documents for {run.Count} questions → {runFile}"));
    }

    /// <summary>A document of the collection as an article: its first line is the question.</summary>
    public static IReadOnlyList<Article> Articles(IReadOnlyDictionary<string, string> corpus) =>
        [.. corpus.Select(pair => Article(pair.Key, pair.Value))];

    private static Article Article(string id, string text)
    {
        var lines = text.Split('\n', 2);
        return new Article
        {
            Id = id,
            Question = Without("Question:", lines[0]),
            Body = Without("Answer:", lines.Length > 1 ? lines[1] : ""),
            Source = new ArticleSource("", null),
            CheckedOn = DateOnly.MinValue,
        };
    }

    private static string Without(string label, string text) =>
        text.StartsWith(label, StringComparison.Ordinal) ? text[label.Length..].Trim() : text.Trim();

    private static string[] Rank(KnowledgeIndex index, string question) =>
        [.. index.Search(new SearchQuery { Text = question, Today = DateOnly.MinValue, Limit = Depth }).Select(hit => hit.Article.Id)];
}

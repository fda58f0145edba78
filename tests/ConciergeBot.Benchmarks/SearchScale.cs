using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Benchmarks;

/// <summary>
/// Time per question, time of indexing, of a publish, and memory, with as many articles as asked for. They are put together
/// from pieces of the real ones: questions of two articles, half a text of each, and a place name of their own.
/// </summary>
internal static class SearchScale
{
    private const int WarmUp = 3;
    private const int Rounds = 7;
    private const int MostQueries = 400;

    /// <param name="count">How many articles; 0 for the real ones as they are.</param>
    /// <param name="questions">How many questions each has.</param>
    public static void Print(int count, int questions)
    {
        var knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var lexicon = SearchLexicon.Load(Path.Combine(knowledge, "lexicon"));
        var real = ArticleFiles.ReadFolder(Path.Combine(knowledge, "articles"));
        var articles = count == 0 ? real : Recombined(real, lexicon, count, questions);
        var analyzer = TextAnalyzers.CreateBest(out var description);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var index = KnowledgeIndex.Build(articles, analyzer, lexicon);
        var built = Stopwatch.GetElapsedTime(start);
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) >> 20;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{description}; {articles.Count} articles of {(count == 0 ? "their own" : questions)} questions: indexed in {built.TotalSeconds:F1} s, {memory} MB"));

        var (next, publishes) = (index, new List<double>());
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            Article[] edited = [.. articles.Skip(1), articles[0] with { Body = $"{articles[0].Body}追記{round}。", Variants = [.. articles[0].Variants, $"追記した質問{round}です"] }];
            start = Stopwatch.GetTimestamp();
            next = KnowledgeIndex.Build(edited, analyzer, lexicon, next);
            publishes.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        publishes.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"one article changed, indexed again {publishes.Count} times: median {At(publishes, 0.5):F0} ms, slowest {publishes[^1]:F0} ms"));

        // All once before, so that the code is compiled. Each question several times: the fastest is what it costs, the median what it takes on a machine that others use too.
        var queries = Queries(knowledge);
        foreach (var text in queries)
            Times(next, text);
        var processor = Environment.CpuUsage.TotalTime;
        var times = queries.ConvertAll(text => Times(next, text));
        var mean = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / (queries.Count * (WarmUp + Rounds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processor time a question, mean: {mean:F2} ms"));
        foreach (var (name, share) in new[] { ("fastest", 0.0), ("median", 0.5) })
        {
            var each = times.Select(sorted => At(sorted, share)).Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{each.Count} questions, {name} of {Rounds}: p50 {At(each, 0.5):F2} ms, p90 {At(each, 0.9):F2} ms, p99 {At(each, 0.99):F2} ms, slowest {each[^1]:F2} ms"));
        }
    }

    private static List<Article> Recombined(IReadOnlyList<Article> real, SearchLexicon lexicon, int count, int questions)
    {
        var random = new Random(7);
        var pool = real.Where(article => article.Municipality is null)
            .Select(article => (Article: article, Questions: (string[])[.. article.Variants, .. lexicon.Askings.GetValueOrDefault(article.Id) ?? []])).ToArray();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var (one, other) = (pool[i % pool.Length], pool[random.Next(pool.Length)]);
            string[] asked = [.. Some(one.Questions, questions * 2 / 3, random), .. Some(other.Questions, questions - 1 - questions * 2 / 3, random)];
            return new Article
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"made-{i}"),
                Question = string.Create(CultureInfo.InvariantCulture, $"第{i}地区 {one.Article.Question}"),
                Variants = asked,
                Body = one.Article.Body[..(one.Article.Body.Length / 2)] + other.Article.Body[(other.Article.Body.Length / 2)..],
                Stages = one.Article.Stages,
                Source = one.Article.Source,
                CheckedOn = one.Article.CheckedOn,
            };
        })];
    }

    private static string[] Some(string[] all, int count, Random random)
    {
        var copy = (string[])all.Clone();
        random.Shuffle(copy);
        return copy[..Math.Min(count, copy.Length)];
    }

    private static List<string> Queries(string knowledge) =>
        [.. File.ReadLines(Path.Combine(knowledge, "evaluation", "golden.jsonl")).Take(MostQueries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("q").GetString()!)];

    private static List<double> Times(KnowledgeIndex index, string text)
    {
        var query = new SearchQuery { Text = text, Today = new DateOnly(2026, 11, 22) };
        var times = new List<double>();
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            Decision.Decide(query, index.Search(query));
            if (round >= WarmUp)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}

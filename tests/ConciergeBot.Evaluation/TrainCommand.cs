using System.Globalization;
using System.Text.Json;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Trains both re-rankers and writes them beside the product's source: the bare one on a judged FAQ collection,
/// the rich one on the stored questions' fitting half. Prints what each gains, cross-validated and held back.
/// </summary>
internal static class TrainCommand
{
    private const int Folds = 5;
    private const int Seeds = 3;

    public static void Run(string data, string articles, TextWriter output)
    {
        var analyzer = TextAnalyzers.CreateBest(out _);
        var lexicon = SearchLexicon.Load(Repository.Lexicon);
        var judgements = RetrievalFiles.ReadJudgements(data);
        var town = Town(KnowledgeIndex.Build(RetrievalCommand.Articles(RetrievalFiles.ReadCorpus(data)), analyzer, lexicon.WithoutTopics()), data, judgements);
        var golden = GoldenFiles.ReadAll(Repository.Evaluation).Where(question => question.Article is not null).ToArray();
        var own = Own(KnowledgeIndex.Build(ArticleFiles.ReadFolder(articles), analyzer, lexicon), golden);
        var fit = golden.Where(question => question.Split == "fit").SelectMany(question => own[question.Id]).ToArray();

        var first = RetrievalScore.Of(judgements, Run(town, sample => sample.Features[(int)Feature.FirstScore]));
        var validated = Enumerable.Range(1, Seeds).Select(seed => RetrievalScore.Of(judgements, CrossValidate(town, seed))).ToArray();
        var bareFigures = $"plain {first}; {Folds}-fold {RetrievalScore.Mean(validated)}";
        output.WriteLine($"bare: {bareFigures}");
        Write("reranker-bare.json", RankingTrainer.Train(town, 1), $"{judgements.Count} judged questions of a municipal FAQ collection", bareFigures);

        var trees = RankingTrainer.Train(fit, 1);
        var richFigures = $"plain {Split(golden, own, sample => sample.Features[(int)Feature.FirstScore])}; learned {Split(golden, own, sample => RankingTrainer.Score(trees, sample.Features))}";
        output.WriteLine($"rich: {richFigures}");
        Write("reranker-rich.json", trees, $"{golden.Count(question => question.Split == "fit")} stored questions (split fit)", richFigures);
    }

    private static List<Sample> Town(KnowledgeIndex index, string data, IReadOnlyDictionary<string, Dictionary<string, int>> judgements)
    {
        uint group = 0;
        return
        [
            .. RetrievalFiles.ReadQueries(data).OrderBy(query => query.Key, StringComparer.Ordinal).SelectMany(query => Samples(
                index, query.Key, ++group, new SearchQuery { Text = query.Value, Today = DateOnly.MinValue },
                document => (uint)judgements[query.Key].GetValueOrDefault(document))),
        ];
    }

    private static Dictionary<string, Sample[]> Own(KnowledgeIndex index, GoldenQuestion[] golden)
    {
        uint group = 0;
        return golden.ToDictionary(
            question => question.Id,
            question => Samples(index, question.Id, ++group, GoldenCommand.Query(question), id => question.IsRight(id) ? 2u : 0u).ToArray(),
            StringComparer.Ordinal);
    }

    private static IEnumerable<Sample> Samples(KnowledgeIndex index, string id, uint group, SearchQuery query, Func<string, uint> label) =>
        index.Measure(query).Select(found => new Sample { Query = id, Document = found.Id, Features = found.Features, Group = group, Label = label(found.Id) });

    private static Dictionary<string, string[]> CrossValidate(List<Sample> samples, int seed)
    {
        var random = new Random(seed);
        var fold = samples.Select(sample => sample.Query).Distinct(StringComparer.Ordinal).OrderBy(_ => random.Next())
            .Select((query, i) => (query, i)).ToDictionary(pair => pair.query, pair => pair.i % Folds, StringComparer.Ordinal);
        var run = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var k = 0; k < Folds; k++)
        {
            var trees = RankingTrainer.Train([.. samples.Where(sample => fold[sample.Query] != k)], seed);
            foreach (var (query, ranked) in Run(samples.Where(sample => fold[sample.Query] == k), sample => RankingTrainer.Score(trees, sample.Features)))
                run.Add(query, ranked);
        }

        return run;
    }

    private static Dictionary<string, string[]> Run(IEnumerable<Sample> samples, Func<Sample, float> score) =>
        samples.GroupBy(sample => sample.Query, StringComparer.Ordinal).ToDictionary(
            query => query.Key, query => query.OrderByDescending(score).Select(sample => sample.Document).ToArray(), StringComparer.Ordinal);

    private static string Split(GoldenQuestion[] golden, Dictionary<string, Sample[]> samples, Func<Sample, float> score) =>
        string.Join(" ", golden.GroupBy(question => question.Split, StringComparer.Ordinal).OrderBy(split => split.Key, StringComparer.Ordinal).Select(split =>
        {
            double RightWithin(int k) => split.Average(question => samples[question.Id].OrderByDescending(score).Take(k).Any(sample => sample.Label > 0) ? 1.0 : 0);
            return string.Create(CultureInfo.InvariantCulture, $"{split.Key} H@1={RightWithin(1):F3} H@4={RightWithin(4):F3}");
        }));

    private static void Write(string name, RerankerTree[] trees, string trainedOn, string figures)
    {
        var record = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["command"] = "dotnet run --project tests/ConciergeBot.Evaluation -- train --data FOLDER",
            ["trainer"] = "ML.NET FastTree ranking (LambdaMART)",
            ["trainedOn"] = trainedOn,
            ["figures"] = figures,
        };
        var path = Path.Combine(Repository.Root, "src", "ConciergeBot", "Knowledge", "Search", name);
        File.WriteAllText(path, JsonSerializer.Serialize(new RerankerFile(record, Enum.GetNames<Feature>(), trees), ModelJson.Default.RerankerFile) + "\n");
    }
}

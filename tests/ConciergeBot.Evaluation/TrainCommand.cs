using System.Globalization;
using System.Text.Json;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Trains a re-ranker and writes it beside the product's source: given a folder the bare one, on a judged FAQ collection and on our own
/// articles stripped of their variants; else the rich one and the decision, on the stored questions' fitting half and the askings. Prints what each gains, cross-validated and held back.
/// </summary>
internal static class TrainCommand
{
    public const string Name = "dotnet run --project tests/ConciergeBot.Evaluation -- train";

    private const int Folds = 5;
    private const int Seeds = 3;
    private const int BareTrees = 600;
    private const int BareLeaves = 20;

    /// <summary>How often a question of the collection counts beside one of ours, which are many more.</summary>
    private const int TownWeight = 3;

    public static void Run(string? data, string articles, TextWriter output)
    {
        var analyzer = TextAnalyzers.CreateBest(out _);
        var lexicon = SearchLexicon.Load(Repository.Lexicon);
        if (data is not null)
            TrainBare(data, articles, analyzer, lexicon, output);
        else
            TrainRich(new OwnSamples(ArticleFiles.ReadFolder(articles), analyzer, lexicon), output);
    }

    private static void TrainBare(string data, string articles, ITextAnalyzer analyzer, SearchLexicon lexicon, TextWriter output)
    {
        var judgements = RetrievalFiles.ReadJudgements(data);
        var town = Town(KnowledgeIndex.Build(RetrievalCommand.Articles(RetrievalFiles.ReadCorpus(data)), analyzer, lexicon.WithoutTopics()), data, judgements);
        var own = new PlainSamples(ArticleFiles.ReadFolder(articles), analyzer, lexicon).All();
        var first = RetrievalScore.Of(judgements, Run(town, sample => sample.Features[(int)Feature.FirstScore]));
        var validated = Enumerable.Range(1, Seeds).Select(seed => RetrievalScore.Of(judgements, CrossValidate(town, own, seed))).ToArray();
        var figures = $"plain {first}; {Folds}-fold {RetrievalScore.Mean(validated)}";
        output.WriteLine($"bare: {figures}");
        var asked = own.DistinctBy(sample => sample.Group).Count();
        Write(
            "reranker-bare.json", $"{Name} --data FOLDER", TrainBare(town, own, seed: 1), $"{judgements.Count} judged questions of a municipal FAQ collection and {asked} variants and askings of our own articles, searched without them", figures);
    }

    private static RerankerTree[] TrainBare(IEnumerable<Sample> town, IEnumerable<Sample> own, int seed) => RankingTrainer.Train(
        [.. Enumerable.Range(0, TownWeight).SelectMany(copy => town.Select(sample => sample.InGroup(sample.Group * TownWeight + (uint)copy))), .. own], seed, BareTrees, BareLeaves);

    private static void TrainRich(OwnSamples samples, TextWriter output)
    {
        var questions = samples.OfQuestions(GoldenFiles.ReadAll(Repository.Evaluation));
        var askings = samples.OfAskings();
        output.WriteLine($"{askings.Count} askings");
        var training = new RichTraining(questions, askings);
        var cross = training.CrossRanked();
        output.WriteLine($"cross-validated: {RichTraining.Figures(cross)}");
        var trees = training.Train();
        var final = new Reranker(trees);
        var held = questions.Where(question => question.Question.Split == "report").Select(question => (question, question.Rank(final))).ToArray();
        var figures = $"cross-validated {RichTraining.Figures(cross)}; held back {RichTraining.Figures(held)}";
        output.WriteLine($"held back: {RichTraining.Figures(held)}");
        Write("reranker-rich.json", Name, trees, $"{questions.Count(question => question is { IsForeign: false, Question.Split: "fit" })} stored questions (split fit) and {askings.Count(question => !question.IsForeign)} askings", figures);

        var model = new DecisionFit([.. cross.Select(one => DecisionCase.Of(one.Question, one.Hits))])
            .Fit($"{questions.Count(question => question.Question.Split == "fit")} stored questions (split fit) and {askings.Count} askings, by re-rankers not trained on them");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ask from {model.AskFrom}, likely from {model.LikelyFrom}, answer from {model.AnswerFrom}"));
        foreach (var line in DecisionFit.Curve([.. held.Select(one => DecisionCase.Of(one.question, one.Item2))], model))
            output.WriteLine(line);
        File.WriteAllText(PathOf("decision.json"), JsonSerializer.Serialize(model, ModelJson.Default.DecisionModel) + "\n");
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

    private static IEnumerable<Sample> Samples(KnowledgeIndex index, string id, uint group, SearchQuery query, Func<string, uint> label) =>
        index.Measure(query).Select(found => new Sample { Query = id, Document = index.ArticleId(found), Features = found.Features, Group = group, Label = label(index.ArticleId(found)) });

    private static Dictionary<string, string[]> CrossValidate(List<Sample> samples, List<Sample> own, int seed)
    {
        var random = new Random(seed);
        var fold = samples.Select(sample => sample.Query).Distinct(StringComparer.Ordinal).OrderBy(_ => random.Next())
            .Select((query, i) => (query, i)).ToDictionary(pair => pair.query, pair => pair.i % Folds, StringComparer.Ordinal);
        var run = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var k = 0; k < Folds; k++)
        {
            var trees = TrainBare(samples.Where(sample => fold[sample.Query] != k), own, seed);
            foreach (var (query, ranked) in Run(samples.Where(sample => fold[sample.Query] == k), sample => RankingTrainer.Score(trees, sample.Features)))
                run.Add(query, ranked);
        }

        return run;
    }

    private static Dictionary<string, string[]> Run(IEnumerable<Sample> samples, Func<Sample, float> score) =>
        samples.GroupBy(sample => sample.Query, StringComparer.Ordinal).ToDictionary(
            query => query.Key, query => query.OrderByDescending(score).Select(sample => sample.Document).ToArray(), StringComparer.Ordinal);

    private static void Write(string name, string command, RerankerTree[] trees, string trainedOn, string figures)
    {
        var record = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["command"] = command,
            ["trainer"] = "ML.NET FastTree ranking (LambdaMART)",
            ["trainedOn"] = trainedOn,
            ["figures"] = figures,
        };
        File.WriteAllText(PathOf(name), JsonSerializer.Serialize(new RerankerFile(record, Enum.GetNames<Feature>(), trees), ModelJson.Default.RerankerFile) + "\n");
    }

    private static string PathOf(string name) => Path.Combine(Repository.Root, "src", "ConciergeBot", "Knowledge", "Search", name);
}

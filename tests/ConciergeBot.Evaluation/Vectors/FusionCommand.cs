using Azure.Identity;
using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>
/// Measures what an embedding model adds to the search by words, chooses how the two are brought together and writes the
/// choice where the product reads it. Vectors are made as the product makes them.
/// </summary>
internal static class FusionCommand
{
    public const string Name = "dotnet run --project tests/ConciergeBot.Evaluation -- fusion --endpoint URL --model NAME";

    /// <exception cref="ModelException">The embedding model gave no vectors.</exception>
    public static async Task<FusionFile> RunAsync(FusionSettings settings, TextWriter output, CancellationToken cancellation)
    {
        var articles = ArticleFiles.ReadFolder(settings.Articles);
        var questions = GoldenFiles.ReadAll(settings.Questions);
        var (vectors, dimensions) = await EmbedAsync(settings, [.. articles.SelectMany(VectorIndex.TextsOf), .. questions.Select(question => question.Q)], output, cancellation);
        var index = VectorIndex.Build(articles, text => vectors[text]);

        var cases = Words(settings, articles, questions).Select(one =>
        {
            var query = GoldenCommand.Query(one.Question);
            return new FusionCase(one.Question, one.Hits, index.Nearest(vectors[one.Question.Q], query.Today, query.Municipality, FusionCandidate.Compared));
        }).ToList();
        var (fitting, held) = (cases.FindAll(one => one.Question.Split == "fit"), cases.FindAll(one => one.Question.Split == "report"));
        var results = FusionComparison.Run(fitting);
        var chosen = FusionComparison.Cheapest(results);
        var report = new FusionReport(settings.Model, dimensions, results, held, new Expectation(articles));
        var markdown = report.Markdown(chosen);
        await output.WriteLineAsync(markdown);
        Directory.CreateDirectory(settings.Report);
        await File.WriteAllTextAsync(Path.Combine(settings.Report, "report.md"), markdown, cancellation);
        var file = new FusionFile
        {
            Version = FusionFile.CurrentVersion,
            Model = settings.Model,
            Dimensions = dimensions,
            Fusion = chosen.Kind,
            Weights = chosen.Fusion.Weights,
            Record = new FusionRecord
            {
                Date = new JapanTime(TimeProvider.System).Today,
                Command = Name,
                FittedOn = FormattableString.Invariant($"{fitting.Count} stored questions (split fit), by words as {(settings.IsCrossRanked ? "re-rankers not trained on them" : "the re-ranker in force")} ranked them"),
                Words = FusionFile.WordsInForce,
                Figures = report.Lines(),
            },
        };
        Directory.CreateDirectory(settings.To);
        var path = Path.Combine(settings.To, FusionFile.NameFor(settings.Model));
        file.Write(path);
        await output.WriteLineAsync($"written to {path}");
        return file;
    }

    private static async Task<(IReadOnlyDictionary<string, float[]> Vectors, int Dimensions)> EmbedAsync(
        FusionSettings settings, IReadOnlyList<string> texts, TextWriter output, CancellationToken cancellation)
    {
        var options = settings.ToModelOptions();
        using var http = new HttpClient();
        using var clients = ModelClients.Create(options, http, () => new DefaultAzureCredential(), TimeProvider.System);
        var (vectors, asked) = await new VectorCache(settings.Cache).EmbedAsync(new Embedder(clients, Microsoft.Extensions.Options.Options.Create(options)), texts, cancellation);
        var lengths = vectors.Values.Select(vector => vector.Length).Distinct().ToList();
        if (lengths is not [var dimensions] || (settings.Dimensions is { } wanted && wanted != dimensions))
            throw new OptionException($"{settings.Model} gave vectors of {string.Join(" and ", lengths)} numbers: they must be of one length, that of --dimensions where it is given (is {settings.Cache} of another model?)");
        await output.WriteLineAsync(FormattableString.Invariant($"{vectors.Count} texts, {asked} asked for, {vectors.Count - asked} from {settings.Cache}; {dimensions} numbers each\n"));
        return (vectors, dimensions);
    }

    // All stored questions as words rank them: the held-back half by the re-ranker in force.
    private static IEnumerable<(GoldenQuestion Question, IReadOnlyList<SearchHit> Hits)> Words(
        FusionSettings settings, IReadOnlyList<Article> articles, IReadOnlyList<GoldenQuestion> questions)
    {
        var samples = new OwnSamples(articles, TextAnalyzers.CreateBest(out _), SearchLexicon.Load(Repository.Lexicon));
        var measured = samples.OfQuestions(questions);
        if (!settings.IsCrossRanked)
            return InForce(_ => true);
        var cross = new RichTraining(measured, samples.OfAskings()).CrossRanked().Where(one => !one.Question.IsAsking).Select(one => (one.Question.Question, one.Hits));
        return cross.Concat(InForce(question => question.Split != "fit"));

        IEnumerable<(GoldenQuestion, IReadOnlyList<SearchHit>)> InForce(Func<GoldenQuestion, bool> isTaken) =>
            measured.Where(one => isTaken(one.Question)).Select(one => (one.Question, one.Rank(Reranker.Rich.Value)));
    }
}

using System.Globalization;
using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Evaluation;
using ConciergeBot.Evaluation.Vectors;
using ConciergeBot.Knowledge;
using ConciergeBot.Tests.Model;

namespace ConciergeBot.Tests.Fusing;

/// <summary>The evaluation's fusion command on an endpoint played on loopback, with some of the stored questions.</summary>
public sealed class FusionCommandTests : IAsyncLifetime
{
    /// <summary>Of the stored questions, every so manieth.</summary>
    private const int Every = 24;

    private readonly string _folder = Directory.CreateTempSubdirectory("fusion-").FullName;
    private readonly IReadOnlyList<GoldenQuestion> _questions;
    private ModelStandIn _model = null!;

    public FusionCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "questions"));
        foreach (var name in (string[])["golden.jsonl", "outside.jsonl"])
        {
            var lines = File.ReadLines(Path.Combine(TestLines.KnowledgeFolder, "evaluation", name)).Where((line, i) => line.Length > 0 && i % Every == 0);
            File.WriteAllLines(Path.Combine(_folder, "questions", name), lines);
        }

        _questions = GoldenFiles.ReadAll(Path.Combine(_folder, "questions"));
    }

    private FusionSettings Settings => new()
    {
        Endpoint = new Uri(_model.Url, "/v1"),
        Model = "stand-in/embedding",
        Cache = Path.Combine(_folder, "vectors.jsonl"),
        Report = Path.Combine(_folder, "report"),
        To = Path.Combine(_folder, "fusion"),
        IsCrossRanked = false,
        Questions = Path.Combine(_folder, "questions"),
    };

    public async ValueTask InitializeAsync() => _model = await ModelStandIn.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _model.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Vectors_that_know_every_answer_are_chosen_and_a_second_run_asks_for_none()
    {
        _model.Embed = Knowing();
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var file = await FusionCommand.RunAsync(Settings, output, CancellationToken.None);
        file.Fusion.ShouldBeOneOf(FusionKind.Vectors, FusionKind.Fused);
        Cost(file, "fused score").ShouldBeLessThan(Cost(file, "words alone"));
        Cost(file, "vectors alone").ShouldBeLessThan(Cost(file, "words alone"));
        var report = await File.ReadAllTextAsync(Path.Combine(_folder, "report", "report.md"));
        output.ToString().ShouldContain(report);
        foreach (var way in (string[])["words alone", "vectors alone", "reciprocal rank fusion", "words, vectors widening", "fused score"])
            report.Split('\n').Count(line => line.StartsWith($"| {way} |", StringComparison.Ordinal)).ShouldBe(3, way);

        var found = FusionFile.Find(Path.Combine(_folder, "fusion"), "stand-in/embedding", dimensions: null).ShouldNotBeNull();
        found.Dimensions.ShouldBe(64);
        found.Weights!.AnswerFrom.ShouldBe(file.Weights!.AnswerFrom);

        _model.Forget();
        var again = await FusionCommand.RunAsync(Settings, TextWriter.Null, CancellationToken.None);
        _model.Calls.ShouldBeEmpty();
        again.Record.Figures.ShouldBe(file.Record.Figures);
    }

    [Fact]
    public async Task Vectors_that_know_nothing_do_not_order_alone()
    {
        _model.Embed = text => Noise(text, new float[64]);
        var file = await FusionCommand.RunAsync(Settings, TextWriter.Null, CancellationToken.None);
        file.Fusion.ShouldNotBe(FusionKind.Vectors);
        Cost(file, "vectors alone").ShouldBeGreaterThan(Cost(file, "words alone"));
        Cost(file, "fused score").ShouldBeLessThan(Cost(file, "vectors alone"));
    }

    [Fact]
    public async Task Length_other_than_asked_for_is_said()
    {
        _model.Embed = text => Noise(text, new float[64]);
        (await Should.ThrowAsync<OptionException>(() => FusionCommand.RunAsync(Settings with { Dimensions = 32 }, TextWriter.Null, CancellationToken.None)))
            .Message.ShouldContain("64 numbers");
    }

    [Theory]
    [InlineData("--endpoint", "nonsense", "--model", "m")]
    [InlineData("--endpoint", "http://127.0.0.1:1/v1")]
    [InlineData("--endpoint", "http://127.0.0.1:1/v1", "--model", "m", "--dimensions", "many")]
    [InlineData("--endpoint", "http://127.0.0.1:1/v1", "--model", "m", "--provider", "none")]
    [InlineData("--endpoint", "http://127.0.0.1:1/v1", "--model", "m", "--words", "other")]
    public async Task Wrong_options_are_said(params string[] options)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        (await Commands.RunAsync(["fusion", .. options], TextWriter.Null, error)).ShouldBe(2);
        error.ToString().ShouldStartWith("--");
    }

    private static double Cost(FusionFile file, string way)
    {
        var line = file.Record.Figures[$"{way}, fitting half, cross-validated"];
        return double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    // A question's vector is that of its article; what is foreign is like nothing.
    private Func<string, float[]> Knowing()
    {
        var articles = ArticleFiles.ReadFolder(Path.Combine(TestLines.KnowledgeFolder, "articles"));
        var ofText = articles.SelectMany(article => VectorIndex.TextsOf(article).Select(text => (text, article.Id)))
            .Concat(_questions.Where(question => !question.IsForeign).Select(question => (text: question.Q, Id: question.Article!)))
            .GroupBy(pair => pair.text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Id, StringComparer.Ordinal);
        return text => ofText.TryGetValue(text, out var id) ? Noise(id, new float[64]) : Noise(text, new float[64]);
    }

    /// <summary>Random numbers that are the same for the same text.</summary>
    private static float[] Noise(string text, float[] vector)
    {
        var hash = System.Security.Cryptography.SHA512.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        for (var i = 0; i < vector.Length; i++)
            vector[i] = hash[i] - 127.5f;
        return vector;
    }
}

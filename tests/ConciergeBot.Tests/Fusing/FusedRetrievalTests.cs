using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Tests.Languages;
using ConciergeBot.Tests.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConciergeBot.Tests.Fusing;

/// <summary>The concierge with an embedding model played on loopback and a fusion made by hand: what the parent sees.</summary>
public sealed class FusedRetrievalTests : IAsyncLifetime
{
    // No word of it stands in any article; its vector is that of the article on a baby that does not stop crying.
    private const string OfNoWord = "ぴえんぴえん無限ループでメンタル終了";

    /// <summary>Words know several articles that it may be about, and ask back.</summary>
    private const string Vague = "手当";
    private const string Crying = "赤ちゃんが泣き止みません";
    private const string OfWords = "児童手当の申請っていつまでだっけ";
    private const string Allowance = "15日以内";

    private readonly string _knowledge = Directory.CreateTempSubdirectory("knowledge-").FullName;
    private readonly List<ConciergeFixture> _started = [];
    private ModelStandIn _model = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var folder in (string[])["contacts", "lexicon", "phrases", "places", "safety"])
            Copy(Path.Combine(TestLines.KnowledgeFolder, folder), Path.Combine(_knowledge, folder), _ => true);
        File.Copy(Path.Combine(TestLines.KnowledgeFolder, "region.yaml"), Path.Combine(_knowledge, "region.yaml"));
        Copy(Path.Combine(TestLines.KnowledgeFolder, "articles"), Path.Combine(_knowledge, "articles"), name => name[0] is 'j' or 'n');
        Directory.CreateDirectory(Path.Combine(_knowledge, FusionChoice.FolderName));
        _model = await ModelStandIn.StartAsync();
        _model.Chat = (_, _, context) => ModelStandIn.Fail(context, 500);
        _model.Embed = text => IsNearCrying(text) ? [1, 0.1f, 0] : [0, 0.1f, 1];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var concierge in _started)
            await concierge.DisposeAsync();
        await _model.DisposeAsync();
        Directory.Delete(_knowledge, recursive: true);
    }

    [Fact]
    public async Task Vector_brings_the_answer_where_no_word_does()
    {
        var concierge = await StartAsync(FusionSamples.File);
        (await ModelFixture.AskAsync(concierge, OfNoWord)).ShouldContain(await TextOfAsync(concierge, "nakiyamanai"));
        Choice(concierge).ShouldContain("words and vectors order and decide together");
    }

    [Fact]
    public async Task Words_bring_the_answer_where_the_vector_is_of_something_else()
    {
        // The vector speaks for crying, faintly; the words say what is asked.
        _model.Embed = text => text == OfWords ? [0.3f, 0.95f, 0] : IsNearCrying(text) ? [1, 0.1f, 0] : [0, 0, 1];
        var concierge = await StartAsync(FusionSamples.File);
        (await ModelFixture.AskAsync(concierge, OfWords)).ShouldContain(Allowance);
    }

    [Fact]
    public async Task Tapped_choice_is_not_asked_of_the_embedding_model()
    {
        var concierge = await StartAsync(FusionSamples.File);
        _model.Forget();
        (await ModelFixture.AskAsync(concierge, "児童手当の申請はいつまでですか？")).ShouldContain(Allowance);
        _model.Calls.ShouldNotContain(call => call.Path.EndsWith("/embeddings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Danger_sign_comes_before_every_vector()
    {
        _model.Embed = _ => [1, 0.1f, 0];
        var concierge = await StartAsync(FusionSamples.File);
        _model.Forget();
        (await ModelFixture.AskAsync(concierge, "赤ちゃんが息してない")).ShouldContain("tel:119");
        _model.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Model_without_a_file_only_widens_the_choices_and_says_so()
    {
        var concierge = await StartAsync(file: null);
        (await ModelFixture.AskAsync(concierge, Vague)).ShouldContain("open:nakiyamanai");
        (await ModelFixture.AskAsync(concierge, OfNoWord)).ShouldNotContain("nakiyamanai");
        Choice(concierge).ShouldContain("none was fitted for embedding");
    }

    [Fact]
    public async Task Model_whose_vectors_add_nothing_is_not_asked()
    {
        var concierge = await StartAsync(FusionSamples.Of(FusionKind.Words, weights: null));
        _model.Forget();
        (await ModelFixture.AskAsync(concierge, OfNoWord)).ShouldNotContain("open:nakiyamanai");
        _model.Calls.ShouldNotContain(call => call.Path.EndsWith("/embeddings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slow_embedding_model_is_waited_for_once_and_words_answer()
    {
        var concierge = await StartAsync(FusionSamples.File);
        using var slow = new ManualResetEventSlim();
        var embed = _model.Embed;
        _model.Embed = text =>
        {
            slow.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            return embed(text);
        };
        _model.Forget();
        (await ModelFixture.AskAsync(concierge, OfWords)).ShouldContain(Allowance);
        (await ModelFixture.AskAsync(concierge, OfWords)).ShouldContain(Allowance);
        _model.Calls.Count(call => call.Path.EndsWith("/embeddings", StringComparison.Ordinal)).ShouldBe(1);

        slow.Set();
        _model.Embed = embed;
        concierge.Clock.Advance(TimeSpan.FromSeconds(31));
        (await ModelFixture.AskAsync(concierge, OfNoWord)).ShouldContain(await TextOfAsync(concierge, "nakiyamanai"));
    }

    [Fact]
    public async Task Vectors_of_another_length_than_the_file_is_for_only_widen_and_the_log_says_so()
    {
        var concierge = await StartAsync(FusionSamples.Of(FusionKind.Fused, FusionSamples.Weights, dimensions: 1536));
        (await ModelFixture.AskAsync(concierge, Vague)).ShouldContain("open:nakiyamanai");
        var error = Logs(concierge).GetSnapshot().Single(record => record.Id.Id == 1446);
        error.Level.ShouldBe(LogLevel.Error);
        error.Message.ShouldContain("vectors of 3 numbers, and its fusion was fitted on 1536");
    }

    [Fact]
    public void File_for_another_length_than_the_settings_ask_for_stops_the_start() =>
        Should.Throw<FusionFileException>(() => Resolve(FusionSamples.File, ("Model:EmbeddingDimensions", "256"))).Message.ShouldContain("256");

    [Fact]
    public async Task Length_that_is_set_is_asked_for()
    {
        await StartAsync(FusionSamples.File, ("Model:EmbeddingDimensions", "3"));
        _model.Calls.First(call => call.Path.EndsWith("/embeddings", StringComparison.Ordinal)).Body.GetProperty("dimensions").GetInt32().ShouldBe(3);
    }

    private static bool IsNearCrying(string text) => text is OfNoWord or Vague || text.StartsWith(Crying, StringComparison.Ordinal);

    private static async Task<string> TextOfAsync(ConciergeFixture concierge, string article)
    {
        // The article itself, not a choice: what its own question brings.
        var seen = await ModelFixture.AskAsync(concierge, concierge.Services.GetRequiredService<ConciergeBot.Knowledge.PublishedKnowledge>().Find(article)!.Question);
        seen.ShouldNotContain($"open:{article}");
        return seen;
    }

    private static FakeLogCollector Logs(ConciergeFixture concierge) => concierge.Services.GetRequiredService<FakeLogCollector>();

    private static string Choice(ConciergeFixture concierge) => Logs(concierge).GetSnapshot().Single(record => record.Id.Id == 1444).Message;

    private void Resolve(FusionFile file, params (string Key, string Value)[] settings)
    {
        file.Write(Path.Combine(_knowledge, FusionChoice.FolderName, "one.json"));
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager();
        foreach (var (key, value) in (IEnumerable<(string, string)>)[("Knowledge:Path", _knowledge), .. ModelSettings, .. settings])
            configuration[key] = value;
        using var services = new ServiceCollection().AddLogging().AddMetrics().AddConcierge(configuration).BuildServiceProvider();
        services.GetRequiredService<Fusion>();
    }

    private IEnumerable<(string Key, string Value)> ModelSettings =>
    [
        ("Model:Provider", "OpenAI"),
        ("Model:Endpoint", new Uri(_model.Url, "/v1").AbsoluteUri),
        ("Model:ApiKey", ModelStandIn.Key),
        ("Model:Chat", "chat"),
        ("Model:Embedding", FusionSamples.Model),
        ("Prompts:Path", ModelFixture.PromptsFolder),
    ];

    private async Task<ConciergeFixture> StartAsync(FusionFile? file, params (string Key, string Value)[] settings)
    {
        file?.Write(Path.Combine(_knowledge, FusionChoice.FolderName, "one.json"));
        var concierge = new ConciergeFixture { Clock = new LeapingClock(ConciergeFixture.Noon) };
        concierge.Set("Knowledge:Path", _knowledge);
        foreach (var (key, value) in ModelSettings.Concat(settings))
            concierge.Set(key, value);
        _started.Add(concierge);
        await concierge.InitializeAsync();
        await concierge.Services.GetRequiredService<VectorIndexer>().UpdateAsync(CancellationToken.None);
        return concierge;
    }

    private static void Copy(string from, string to, Func<string, bool> isTaken)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Where(file => isTaken(Path.GetFileName(file))))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)), isTaken);
    }
}

using ConciergeBot.Answering.Model;
using ConciergeBot.Conversations;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace ConciergeBot.Tests.Model;

/// <summary>The concierge with Azure OpenAI played on loopback; everything between the parent's text and HTTP is real.</summary>
public sealed class ModelFixture : IAsyncLifetime
{
    /// <summary>Longer than any rest of the model, and than the time over which its failures are counted.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    private readonly List<ConciergeFixture> _started = [];

    internal ModelStandIn Model { get; private set; } = null!;

    internal LeapingClock Clock { get; } = new(ConciergeFixture.Noon);

    /// <summary>The concierge with a key for Azure OpenAI.</summary>
    public ConciergeFixture Concierge { get; private set; } = null!;

    internal FakeLogCollector Logs => Concierge.Services.GetRequiredService<FakeLogCollector>();

    public async ValueTask InitializeAsync()
    {
        Model = await ModelStandIn.StartAsync();
        Concierge = await StartAsync(Clock, _ => { });
    }

    /// <summary>A concierge with further settings.</summary>
    public Task<ConciergeFixture> StartAsync(params (string Key, string Value)[] settings) =>
        StartAsync(new LeapingClock(ConciergeFixture.Noon), _ => { }, settings);

    internal async Task<ConciergeFixture> StartAsync(LeapingClock clock, Action<IServiceCollection> replace, params (string Key, string Value)[] settings)
    {
        var concierge = new ConciergeFixture { Clock = clock, Replace = replace };
        concierge.Set("Model:Provider", nameof(ModelProvider.AzureOpenAI));
        concierge.Set("Model:Endpoint", Model.Url.AbsoluteUri);
        concierge.Set("Model:ApiKey", ModelStandIn.Key);
        concierge.Set("Model:Chat", "gpt-concierge");
        concierge.Set("Prompts:Path", PromptsFolder);
        foreach (var (key, value) in settings)
            concierge.Set(key, value);
        await concierge.InitializeAsync();
        _started.Add(concierge);
        return concierge;
    }

    internal static string PromptsFolder { get; } = Path.GetFullPath(Path.Combine(TestLines.KnowledgeFolder, "..", "prompts"));

    /// <summary>The facts of the newest answer, as they were logged.</summary>
    internal IReadOnlyDictionary<string, string?> Facts => Logs.GetSnapshot().Last(record => record.Id.Id == 1202).StructuredState!
        .ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);

    /// <summary>Adds revisions to the database, as staff do, and lets them be published.</summary>
    internal async Task PublishAsync(params ArticleRevision[] revisions)
    {
        await using (var database = await Concierge.Services.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync())
        {
            database.ArticleRevisions.AddRange(revisions);
            await database.SaveChangesAsync();
        }

        await Concierge.Services.GetRequiredService<PublishedKnowledge>().ReloadAsync(CancellationToken.None);
    }

    /// <summary>Lets every rest of the model pass and forgets what was asked and logged: each test begins with a healthy model.</summary>
    internal void Rest()
    {
        Clock.Advance(Long);
        Clock.Leapt.Clear();
        Model.Forget();
        Logs.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var concierge in _started)
            await concierge.DisposeAsync();
        await Model.DisposeAsync();
    }

    /// <summary>Asks the concierge and returns all that the parent sees.</summary>
    public Task<string> AskAsync(string text, Language? language = null) => AskAsync(Concierge, text, language);

    public static async Task<string> AskAsync(ConciergeFixture concierge, string text, Language? language = null)
    {
        var state = language is { } chosen ? ParentLanguage.Choose(ConversationState.Empty, chosen) : ConversationState.Empty;
        return ConciergeFixture.Seen(await concierge.SayAsync(state, text));
    }
}

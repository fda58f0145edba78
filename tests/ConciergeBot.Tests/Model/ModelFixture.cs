using ConciergeBot.Answering.Model;
using ConciergeBot.Conversations;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Languages;

namespace ConciergeBot.Tests.Model;

/// <summary>The concierge with Azure OpenAI played on loopback; everything between the parent's text and HTTP is real.</summary>
public sealed class ModelFixture : IAsyncLifetime
{
    private readonly List<ConciergeFixture> _started = [];

    internal ModelStandIn Model { get; private set; } = null!;

    /// <summary>The concierge with a key for Azure OpenAI.</summary>
    public ConciergeFixture Concierge { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Model = await ModelStandIn.StartAsync();
        Concierge = await StartAsync();
    }

    /// <summary>A concierge with further settings.</summary>
    public async Task<ConciergeFixture> StartAsync(params (string Key, string Value)[] settings)
    {
        var concierge = new ConciergeFixture();
        concierge.Set("Model:Provider", nameof(ModelProvider.AzureOpenAI));
        concierge.Set("Model:Endpoint", Model.Url.AbsoluteUri);
        concierge.Set("Model:ApiKey", ModelStandIn.Key);
        concierge.Set("Model:Chat", "gpt-concierge");
        concierge.Set("Prompts:Path", Path.GetFullPath(Path.Combine(TestLines.KnowledgeFolder, "..", "prompts")));
        foreach (var (key, value) in settings)
            concierge.Set(key, value);
        await concierge.InitializeAsync();
        _started.Add(concierge);
        return concierge;
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

using System.Globalization;
using ConciergeBot.Answering.Composing;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Prompts;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Host.Engines;
using ConciergeBot.Storage;
using Line.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.Host.Commands;

/// <summary><c>check</c>: calls each configured engine once and says in plain words what is wrong.</summary>
internal sealed class CheckCommand(IServiceProvider services, TextWriter output)
{
    private const int Sound = 0;
    private const int Faulty = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private int _faults;

    /// <returns>The process's exit code: 0 when every configured engine answered, else 1.</returns>
    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = ConciergeHost.Build(args);
        return await new CheckCommand(app.Services, Console.Out).RunAsync();
    }

    private async Task<int> RunAsync()
    {
        var engines = services.GetRequiredService<EngineSettings>();
        var model = services.GetRequiredService<IOptions<ModelOptions>>().Value;
        await CheckAsync("state", RedisAsync);
        await CheckAsync("database", DatabaseAsync);
        if (engines.Simulator)
            Say("LINE", "the simulator in this process; nothing to call");
        else
            await CheckAsync("LINE", LineAsync);
        if (model.Provider == ModelProvider.None)
        {
            Say("model", "none configured: answers are the curated ones (set Model:Provider, Model:Endpoint, Model:ApiKey and Model:Chat for one)");
            return _faults == 0 ? Sound : Faulty;
        }

        await CheckAsync("model", cancellation => ChatAsync(model, cancellation));
        if (services.GetRequiredService<ModelClients>().Embeddings is { } embeddings)
        {
            await CheckAsync("embeddings", cancellation => EmbeddingsAsync(embeddings, model, cancellation));
            await CheckAsync("fusion", cancellation => FusionAsync(embeddings, model, cancellation));
        }
        else
        {
            Say("embeddings", "none configured: search is by words alone (set Model:Embedding for one)");
        }

        return _faults == 0 ? Sound : Faulty;
    }

    private async Task CheckAsync(string engine, Func<CancellationToken, Task<string>> check)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            Say(engine, $"ok: {await check(patience.Token)}");
        }
        catch (Exception e) when (e is RedisException or TimeoutException or System.Data.Common.DbException or InvalidOperationException
            or LineApiException or ModelException or OperationCanceledException or HttpRequestException)
        {
            _faults++;
            Say(engine, $"WRONG: {Words(e)}");
        }
    }

    private void Say(string engine, string words) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine,-11}{words}"));

    private async Task<string> RedisAsync(CancellationToken cancellation)
    {
        var redis = services.GetRequiredService<IConnectionMultiplexer>();
        var latency = await redis.GetDatabase().PingAsync().WaitAsync(cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"Redis answers in {latency.TotalMilliseconds:f1} ms");
    }

    private async Task<string> DatabaseAsync(CancellationToken cancellation)
    {
        await using var database = await services.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync(cancellation);
        var pending = (await database.Database.GetPendingMigrationsAsync(cancellation)).Count();
        return pending == 0 ? "the database is up to date" : string.Create(CultureInfo.InvariantCulture, $"the database answers; {pending} migrations run at the next start");
    }

    private async Task<string> LineAsync(CancellationToken cancellation)
    {
        var bot = await services.GetRequiredService<LineMessagingClient>().GetBotInfoAsync(cancellation);
        return $"the access token belongs to «{bot.DisplayName}» ({bot.BasicId})";
    }

    // The very way of a question: prompt file, kernel, JSON schema. A model that cannot keep a schema shows here.
    private async Task<string> ChatAsync(ModelOptions model, CancellationToken cancellation)
    {
        var prompt = services.GetRequiredService<PromptLibrary>().Understand;
        var work = new ModelWork();
        var json = await services.GetRequiredService<LanguageModel>().AskAsync(
            prompt,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["dialogue"] = "（なし）", ["message"] = "児童手当はいつまでに申請しますか" },
            [],
            "check",
            work,
            cancellation);
        var understood = Meaning.Parse(json).Question;
        return string.Create(CultureInfo.InvariantCulture, $"{work.Model ?? model.Chat} understood «{understood}» in {work.Latency.TotalSeconds:f1} s, {work.Tokens} tokens");
    }

    private static async Task<string> EmbeddingsAsync(IEmbeddingGenerator<string, Embedding<float>> embeddings, ModelOptions model, CancellationToken cancellation)
    {
        var length = await LengthAsync(embeddings, model, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"{model.Embedding} gives vectors of {length} numbers");
    }

    private static async Task<int> LengthAsync(IEmbeddingGenerator<string, Embedding<float>> embeddings, ModelOptions model, CancellationToken cancellation)
    {
        var vector = await embeddings.GenerateVectorAsync("児童手当", new EmbeddingGenerationOptions { Dimensions = model.EmbeddingDimensions }, cancellation);
        return vector.Length;
    }

    private async Task<string> FusionAsync(IEmbeddingGenerator<string, Embedding<float>> embeddings, ModelOptions model, CancellationToken cancellation)
    {
        var fusion = services.GetRequiredService<Fusion>();
        var length = await LengthAsync(embeddings, model, cancellation);
        return fusion.IsFor(length)
            ? FusionChoice.Words(fusion, model.Embedding!)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"it was fitted on vectors of {fusion.File!.Dimensions} numbers and is not used: set Model:EmbeddingDimensions, or run the evaluation's fusion command for {length}"));
    }

    private string Words(Exception e) => e switch
    {
        ModelException model => Words(model, services.GetRequiredService<IOptions<ModelOptions>>().Value),
        LineApiException { Kind: LineApiError.Unauthorized } => "LINE does not accept the access token: check Line:ChannelAccessToken",
        OperationCanceledException => string.Create(CultureInfo.InvariantCulture, $"no answer within {Patience.TotalSeconds} seconds"),
        _ => e.Message,
    };

    private static string Words(ModelException e, ModelOptions model) => e.Failure switch
    {
        ModelFailure.Unauthorized when string.IsNullOrWhiteSpace(model.ApiKey) =>
            "the identity is not accepted: sign in, or give it the role «Cognitive Services OpenAI User» on the resource; or set Model:ApiKey",
        ModelFailure.Unauthorized => $"the key is not accepted at {model.Endpoint}: check Model:ApiKey and Model:Endpoint",
        ModelFailure.NotFound => $"there is no «{model.Chat}» or «{model.Embedding}» at {model.Endpoint}: check Model:Chat and Model:Embedding (with Azure: the names of the deployments)",
        ModelFailure.RateLimited => "the model's own limit is used up just now: try again, or raise the deployment's tokens per minute",
        ModelFailure.TimedOut => string.Create(CultureInfo.InvariantCulture, $"no answer within {model.CallTimeout.TotalSeconds} seconds (Model:CallTimeout)"),
        ModelFailure.Malformed => "it answers, but not in the form that was asked for: the model must support JSON schemas (structured outputs)",
        ModelFailure.Rejected =>
            $"{model.Endpoint} does not take the request: {OneLine(e.InnerException ?? e)} (reasoning models take no temperature: leave it out in the prompts; others take no JSON schema, no tools, or no Model:EmbeddingDimensions)",
        ModelFailure.Declined => "its content filter held the answer back",
        ModelFailure.BudgetSpent or ModelFailure.ParentBudgetSpent => "today's tokens are used up (Model:TokensPerDay, Model:ParentTokensPerDay)",
        _ => $"{model.Endpoint} cannot be reached: {e.InnerException?.Message ?? e.Message}",
    };

    private static string OneLine(Exception e) => string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

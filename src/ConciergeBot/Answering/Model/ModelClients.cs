using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Core;
using Microsoft.Extensions.AI;
using OpenAI;

namespace ConciergeBot.Answering.Model;

/// <summary>The clients of the configured model; each null where it is not configured.</summary>
public sealed record ModelClients(IChatClient? Chat, IEmbeddingGenerator<string, Embedding<float>>? Embeddings) : IDisposable
{
    public static ModelClients None { get; } = new(null, null);

    /// <param name="options">Validated options.</param>
    /// <param name="http">Carries the calls; its time-outs are left to the callers' budgets.</param>
    /// <param name="credential">Who this is, for Azure OpenAI without a key.</param>
    /// <param name="time">Clock of retries and rests.</param>
    public static ModelClients Create(ModelOptions options, HttpClient http, Func<TokenCredential> credential, TimeProvider time)
    {
        if (options.Provider == ModelProvider.None)
            return None;
        var client = Client(options, new HttpClientPipelineTransport(http), credential);
        // Only the adapted clients are used: with these versions the Azure client's own ChatClient does not run (MissingMethodException).
        var chat = client.GetChatClient(options.Chat).AsIChatClient().AsBuilder()
            .UseOpenTelemetry(sourceName: ConciergeTelemetry.Name)
            .Use(inner => new ResilientChatClient(inner, options.CallTimeout, time))
            .Build();
        var embeddings = string.IsNullOrWhiteSpace(options.Embedding)
            ? null
            : client.GetEmbeddingClient(options.Embedding).AsIEmbeddingGenerator().AsBuilder()
                .UseOpenTelemetry(sourceName: ConciergeTelemetry.Name)
                .Use(inner => new DescribingEmbeddingGenerator(inner))
                .Build();
        return new ModelClients(chat, embeddings);
    }

    public void Dispose()
    {
        Chat?.Dispose();
        Embeddings?.Dispose();
    }

    private static OpenAIClient Client(ModelOptions options, HttpClientPipelineTransport transport, Func<TokenCredential> credential)
    {
        // Tries, rests and time-outs are this product's own: the clients' would not know the parent's budget.
        var once = new ClientRetryPolicy(maxRetries: 0);
        if (options.Provider == ModelProvider.OpenAI)
            return new OpenAIClient(new ApiKeyCredential(options.ApiKey!), new OpenAIClientOptions { Endpoint = options.Endpoint, Transport = transport, RetryPolicy = once });
        var azure = new AzureOpenAIClientOptions { Transport = transport, RetryPolicy = once };
        return string.IsNullOrWhiteSpace(options.ApiKey)
            ? new AzureOpenAIClient(options.Endpoint, credential(), azure)
            : new AzureOpenAIClient(options.Endpoint, new ApiKeyCredential(options.ApiKey), azure);
    }
}

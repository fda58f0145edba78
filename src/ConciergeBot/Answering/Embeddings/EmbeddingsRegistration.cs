using ConciergeBot.Answering.Model;
using ConciergeBot.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Answering.Embeddings;

internal static class EmbeddingsRegistration
{
    public static IServiceCollection AddEmbeddings(this IServiceCollection services) => services
        .AddSingleton<Embedder>()
        .AddSingleton<VectorStore>()
        .AddSingleton(provider => new SemanticSearch(
            provider.GetRequiredService<Embedder>(),
            provider.GetRequiredService<JapanesePersonalDataRedactor>(),
            provider.GetRequiredService<TokenBudget>(),
            provider.GetRequiredService<JapanTime>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SemanticSearch>>()))
        .AddSingleton<VectorIndexer>()
        .AddHostedService(provider => provider.GetRequiredService<VectorIndexer>());
}

using ConciergeBot.Answering.Composing;
using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Prompts;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Answering.Understanding;
using ConciergeBot.Conversations;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Answering;

public static class AnsweringRegistration
{
    public static IServiceCollection AddAnswering(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PromptOptions>().Bind(configuration.GetSection(PromptOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddLanguageModel(configuration)
            .AddEmbeddings()
            .AddSingleton<PromptLibrary>()
            .AddSingleton(provider => ConciergeTexts.Load(KnowledgeRegistration.Folder(provider)))
            .AddSingleton(provider => LeaningWords.Load(Path.Combine(KnowledgeRegistration.Folder(provider), "lexicon"), provider.GetRequiredService<SearchLexicon>()))
            .AddSingleton(FusionChoice.Of)
            .AddSingleton<Retrieval>()
            .AddSingleton<Assistant>()
            .AddSingleton<AnswerMessages>()
            .AddSingleton<LikelyMessages>()
            .AddSingleton<DangerMessages>()
            .AddSingleton<LoadingIndicator>()
            .AddSingleton<Answerer>()
            .AddSingleton<AnsweringTelemetry>()
            .AddSingleton<DangerAftermath>()
            .AddSingleton<ITurnHandler, ConciergeTurnHandler>();
    }
}

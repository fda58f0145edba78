using ConciergeBot.Conversations;
using ConciergeBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Answering;

public static class AnsweringRegistration
{
    public static IServiceCollection AddAnswering(this IServiceCollection services) => services
        .AddSingleton(provider => ConciergeTexts.Load(KnowledgeRegistration.Folder(provider)))
        .AddSingleton<AnswerMessages>()
        .AddSingleton<LikelyMessages>()
        .AddSingleton<DangerMessages>()
        .AddSingleton<Answerer>()
        .AddSingleton<AnsweringTelemetry>()
        .AddSingleton<ITurnHandler, ConciergeTurnHandler>();
}

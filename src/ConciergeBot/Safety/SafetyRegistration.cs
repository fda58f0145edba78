using ConciergeBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Safety;

public static class SafetyRegistration
{
    public static IServiceCollection AddSafety(this IServiceCollection services) => services
        .AddSingleton(provider => SafetyRules.Load(Path.Combine(KnowledgeRegistration.Folder(provider), "safety")))
        .AddSingleton<SafetyScreen>();
}

using ConciergeBot.Knowledge.Search;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Knowledge;

public static class KnowledgeRegistration
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<KnowledgeOptions>().Bind(configuration.GetSection(KnowledgeOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => SearchLexicon.Load(Path.Combine(Folder(provider), "lexicon")));
        services.AddSingleton(provider => SmallTalk.Load(Path.Combine(Folder(provider), "lexicon", "small-talk.yaml")));
        services.AddSingleton(_ => TextEngine.Choose());
        services.AddSingleton(provider => provider.GetRequiredService<TextEngine>().Analyzer);
        services.AddSingleton<PublishedKnowledge>();
        services.AddHostedService<KnowledgeStartup>();
        services.AddSingleton<KnowledgePublisher>();
        services.AddHostedService<KnowledgeWatch>();
        return services;
    }

    internal static string Folder(IServiceProvider provider) => provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Path;
}

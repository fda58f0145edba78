using ConciergeBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Languages;

public static class LanguagesRegistration
{
    public static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddSingleton(provider => Glossary.Load(Path.Combine(KnowledgeRegistration.Folder(provider), "lexicon", "glossary.tsv")))
        .AddSingleton<ArticleTexts>();
}

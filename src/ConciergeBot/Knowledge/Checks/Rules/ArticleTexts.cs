namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>The texts of an article in all its languages; null is the article's own.</summary>
internal static class ArticleTexts
{
    public static IEnumerable<(string? Language, string Body)> BodiesOf(Article article) =>
        article.Translations.Select(translation => ((string?)translation.Key, translation.Value.Body)).Prepend((null, article.Body));

    /// <summary>Everything that a parent may get to read, with its key in the file.</summary>
    public static IEnumerable<(string? Language, string Key, string Text)> AllOf(Article article) =>
    [
        (null, "question", article.Question),
        .. article.Variants.Select(variant => ((string?)null, "variants", variant)),
        (null, "source", article.Source.Name),
        .. article.Figures.Select(figure => ((string?)null, "figures", figure)),
        (null, "本文", article.Body),
        .. article.Translations.Select(translation => ((string?)translation.Key, "question", translation.Value.Question)),
        .. article.Translations.Select(translation => ((string?)translation.Key, "本文", translation.Value.Body)),
    ];
}

using System.Text;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Languages;

/// <summary>Chooses the text of an article for a parent's language, among those that a person wrote.</summary>
public sealed class ArticleTexts(PublishedKnowledge knowledge)
{
    private const string OverrideSeparator = "--";

    /// <summary>
    /// The translation into the language, else into やさしい日本語, else the Japanese text. A municipality's article that
    /// has no translation of its own takes the one of the prefecture's article in whose place it stands, but only when
    /// both name the same figures, and at least one: a translation with another town's amount, or one that promises what
    /// this town does not have, is worse than Japanese.
    /// </summary>
    public ArticleText For(Article article, Language language)
    {
        if (language == Language.Japanese)
            return new ArticleText(article.Question, article.Body, Language.Japanese);
        var general = article.Municipality is null ? null : General(article);
        return Translated(article, language)
            ?? Translated(general, language)
            ?? Translated(article, Language.EasyJapanese)
            ?? Translated(general, Language.EasyJapanese)
            ?? new ArticleText(article.Question, article.Body, Language.Japanese);
    }

    private Article? General(Article article)
    {
        var at = article.Id.IndexOf(OverrideSeparator, StringComparison.Ordinal);
        return at > 0 && knowledge.Find(article.Id[(at + OverrideSeparator.Length)..]) is { } general && AgreeInFigures(article, general)
            ? general
            : null;
    }

    internal static bool AgreeInFigures(Article one, Article other) =>
        one.Figures.Count > 0 && Figures(one).SetEquals(Figures(other));

    private static HashSet<string> Figures(Article article) =>
        [.. article.Figures.Select(figure => figure.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim())];

    private static ArticleText? Translated(Article? article, Language language) =>
        article is not null && article.Translations.TryGetValue(language.Tag, out var translation)
            ? new ArticleText(translation.Question, translation.Body, language)
            : null;
}

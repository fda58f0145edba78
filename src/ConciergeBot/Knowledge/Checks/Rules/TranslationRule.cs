using ConciergeBot.Knowledge.Figures;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>Translations say the same as the article, figure for figure; English and やさしい日本語 come together.</summary>
internal sealed class TranslationRule() : ArticleRule("translation")
{
    private static readonly (string One, string Other)[] Companions = [("en", "ja-easy"), ("ja-easy", "en")];

    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        foreach (var (one, other) in Companions)
        {
            if (article.Translations.ContainsKey(one) && !article.Translations.ContainsKey(other))
                yield return Error(article, $"{one} がありますが、{other} がありません。", one);
        }

        foreach (var (language, translation) in article.Translations)
        {
            foreach (var figure in Added(article, translation))
                yield return Error(article, $"翻訳の「{figure.Text}」は、日本語の記事にありません。", language);
            foreach (var figure in LeftOut(article, translation))
                yield return Warning(article, $"日本語の本文の「{figure.Text}」がありません。", language);
        }
    }

    private static IEnumerable<Figure> Added(Article article, ArticleTranslation translation) =>
        FigureSet.Of([article.Question, article.Body]).NotCovered($"{translation.Question}\n{translation.Body}");

    /// <summary>Whom to call, how much and until when must not get lost; a shorter text may leave out other numbers.</summary>
    private static IEnumerable<Figure> LeftOut(Article article, ArticleTranslation translation) =>
        FigureSet.Of([translation.Question, translation.Body]).NotCovered(article.Body)
            .Where(figure => figure.Value is PhoneNumber or CalendarDate or Quantity { Unit: "円" });
}

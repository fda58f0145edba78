using ConciergeBot.Knowledge.Figures;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>
/// Every number of the text stands in <c>figures</c>, where an editor vouches for it; compared by value, not by spelling.
/// Addresses are no figures (<see cref="LinkRule"/> looks at them); translations are held to the Japanese text (<see cref="TranslationRule"/>).
/// </summary>
internal sealed class FigureRule() : ArticleRule("figures")
{
    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        foreach (var figure in FigureSet.Of(article.Figures).NotCovered(article.Body).Where(figure => figure.Value is not WebAddress))
            yield return Error(article, $"本文の「{figure.Text}」が figures にありません。");

        var stated = FigureSet.Of(ArticleTexts.BodiesOf(article).Select(text => text.Body).Append(article.Question));
        foreach (var unused in article.Figures.Where(entry => stated.NotCovered(entry).Any()))
            yield return Warning(article, $"figures の「{unused}」は、本文にありません。");
    }
}

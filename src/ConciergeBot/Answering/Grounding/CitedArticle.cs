using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Figures;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>What an article says, in every text of it, to hold an answer's sentences to.</summary>
internal sealed class CitedArticle
{
    private readonly IReadOnlyList<string> _texts;
    private readonly IReadOnlyList<string> _folded;
    private readonly FigureSet _figures;
    private readonly AnswerAddresses _addresses;

    public CitedArticle(Article article)
    {
        _texts =
        [
            article.Question, article.Body, .. article.Figures,
            .. article.Translations.Values.SelectMany(translation => new[] { translation.Question, translation.Body }),
            .. article.Source.Url is { } url ? new[] { url.AbsoluteUri } : [],
        ];
        _folded = [.. _texts.Select(Periods.AsWords).Select(TellingWords.Fold)];
        _figures = FigureSet.Stated(_texts.Select(Periods.AsWords));
        _addresses = new AnswerAddresses(_texts);
    }

    /// <summary>Whether the article has every figure, telling word and address of the sentence.</summary>
    public bool Backs(string sentence, Language language)
    {
        var written = AnswerNotation.InJapanese(Periods.AsWords(sentence), language);
        return !_figures.NotCovered(written).Any()
            && KanjiNumbers.AreBacked(written, _figures, _texts)
            && TellingWords.AreBacked(TellingWords.Fold(Periods.AsWords(sentence)), _folded)
            && _addresses.Back(sentence)
            && NamedDesks.AreBacked(sentence, _texts);
    }

    /// <summary>Whether a link of the article leads there.</summary>
    public bool LinksTo(string target) => _figures.Covers(WebAddress.Of(target));
}

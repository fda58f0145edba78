namespace ConciergeBot.Knowledge.Search;

/// <summary>An article with its texts cut into terms: the costly part of indexing, kept from one index to the next.</summary>
/// <param name="Article">The article.</param>
/// <param name="Questions">Its question, variants and their translations, then how parents ask for it.</param>
/// <param name="QuestionTerms">Those as terms.</param>
/// <param name="AnswerTerms">Its text, in all its languages.</param>
/// <param name="KeywordTerms">More words for it.</param>
internal sealed record AnalyzedArticle(Article Article, string[] Questions, TextTerms[] QuestionTerms, TextTerms AnswerTerms, TextTerms[] KeywordTerms)
{
    /// <summary>What editors worded with care: question, variants and keywords, without how parents ask.</summary>
    public IEnumerable<TextTerms> Worded => QuestionTerms.Take(1 + Article.Variants.Count + Article.Translations.Count).Concat(KeywordTerms);

    public static AnalyzedArticle From(Article article, TermExtractor extractor)
    {
        string[] questions =
        [
            article.Question, .. article.Variants, .. article.Translations.Values.Select(translation => translation.Question),
            .. extractor.AskingsOf(Visibility.BaseOf(article.Id) ?? article.Id),
        ];
        var answer = string.Join('\n', [article.Body, .. article.Translations.Values.Select(translation => translation.Body)]);
        return new AnalyzedArticle(
            article,
            questions,
            [.. questions.Select(extractor.Extract)],
            extractor.Extract(MarkdownText.Plain(answer)),
            [.. extractor.KeywordsOf(article.Id).Select(extractor.Extract)]);
    }

    /// <summary>Whether the searched texts of <paramref name="other"/> are these.</summary>
    public bool HasTextOf(Article other) =>
        ReferenceEquals(Article, other)
        || (Article.Body == other.Body
            && Article.Question == other.Question
            && Article.Variants.SequenceEqual(other.Variants, StringComparer.Ordinal)
            && Article.Translations.Count == other.Translations.Count
            && Article.Translations.All(pair => other.Translations.TryGetValue(pair.Key, out var translation) && translation == pair.Value));
}

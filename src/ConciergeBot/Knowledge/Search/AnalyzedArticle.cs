namespace ConciergeBot.Knowledge.Search;

/// <summary>An article with its texts cut into terms: the costly part of indexing, kept from one index to the next.</summary>
internal sealed record AnalyzedArticle(Article Article, string[] Questions, TextTerms[] QuestionTerms, TextTerms AnswerTerms, TextTerms[] KeywordTerms)
{
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

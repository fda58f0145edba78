using System.Text.RegularExpressions;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>Every key is there and has a value of its kind.</summary>
internal sealed partial class SchemaRule(IReadOnlySet<string> tags) : ArticleRule("schema")
{
    private const int FewestVariants = 3;
    private const int MostVariants = 8;
    private const int MostTags = 4;

    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        if (!IdForm().IsMatch(article.Id))
            yield return Error(article, $"id「{article.Id}」は、英小文字と数字の語を「-」でつないで書いてください。");
        if (string.IsNullOrWhiteSpace(article.Question))
            yield return Error(article, "question（質問）がありません。");
        if (string.IsNullOrWhiteSpace(article.Body))
            yield return Error(article, "本文がありません。");
        if (article.Variants.Count is < FewestVariants or > MostVariants)
            yield return Error(article, $"variants（言いかえ）は {FewestVariants}〜{MostVariants} 個です。いまは {article.Variants.Count} 個です。");
        if (article.Variants.Any(string.IsNullOrWhiteSpace))
            yield return Error(article, "variants（言いかえ）に空の行があります。");
        if (article.Stages.Count == 0)
            yield return Error(article, "stages（時期）がありません。どの家庭にも当てはまるときは all と書いてください。");
        if (article.Tags.Count is < 1 or > MostTags)
            yield return Error(article, $"tags は 1〜{MostTags} 個です。いまは {article.Tags.Count} 個です。");
        foreach (var tag in article.Tags.Where(tag => !tags.Contains(tag)))
            yield return Error(article, $"tags「{tag}」は一覧（{KnownTags.FileName}）にありません。");
        foreach (var (language, translation) in article.Translations)
        {
            if (string.IsNullOrWhiteSpace(translation.Question) || string.IsNullOrWhiteSpace(translation.Body))
                yield return Error(article, "翻訳の質問か本文がありません。", language);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IdForm();
}

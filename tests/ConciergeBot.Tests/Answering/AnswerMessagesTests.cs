using ConciergeBot.Answering;
using ConciergeBot.Knowledge;
using Line.Messaging;

namespace ConciergeBot.Tests.Answering;

public sealed class AnswerMessagesTests
{
    private static readonly string Knowledge = Path.Combine(AppContext.BaseDirectory, "knowledge");
    private static readonly IReadOnlyList<Article> Articles = ArticleFiles.ReadFolder(Path.Combine(Knowledge, "articles"));
    private static readonly AnswerMessages Messages = new(ConciergeTexts.Load(Knowledge));

    [Fact]
    public void Every_article_makes_a_bubble_within_lines_limits()
    {
        foreach (var article in Articles)
            MessageValidator.Validate([Messages.Article(article)]).ShouldBeEmpty(article.Id);
    }

    [Fact]
    public void No_mark_of_markdown_reaches_a_parent()
    {
        foreach (var article in Articles)
            LineJson.Serialize(Messages.Article(article)).ShouldNotContain("**", customMessage: article.Id);
    }

    [Fact]
    public void Every_article_can_be_offered_as_a_choice_within_lines_limits()
    {
        foreach (var choices in Articles.Chunk(4))
            MessageValidator.Validate([Messages.Choices("どれについて知りたいですか？", choices)]).ShouldBeEmpty(choices[0].Id);
    }

    [Fact]
    public void Contacts_and_suggestions_are_within_lines_limits()
    {
        MessageValidator.Validate([Messages.Contacts(), Messages.Text("本文"), Messages.WithSuggestions("本文")]).ShouldBeEmpty();
    }

    [Fact]
    public void Bubble_shows_answer_source_and_day_and_reads_out_as_plain_text()
    {
        var article = new Article
        {
            Id = "sample",
            Question = "見本の質問ですか？",
            Body = "**15日以内**に[窓口](https://example.jp/mado)へ。\n\n- ひとつ\n- ふたつ",
            Source = new ArticleSource("見本市「見本」", new Uri("https://example.jp/source")),
            CheckedOn = new DateOnly(2026, 11, 22),
        };
        var message = Messages.Article(article).ShouldBeOfType<FlexMessage>();
        message.AltText.ShouldBe("15日以内に窓口へ。\n・ひとつ\n・ふたつ");
        var json = LineJson.Serialize(message);
        foreach (var part in new[] { "見本の質問ですか？", "15日以内", "ひとつ", "https://example.jp/mado", "https://example.jp/source", "出典 見本市「見本」", "2026年11月22日に確認", "useful:sample" })
            json.ShouldContain(System.Text.Json.JsonEncodedText.Encode(part, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
    }
}

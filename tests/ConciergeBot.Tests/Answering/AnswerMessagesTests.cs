using ConciergeBot.Answering;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Languages;
using Line.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Answering;

public sealed class AnswerMessagesTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private static readonly IReadOnlyList<Article> Articles = ArticleFiles.ReadFolder(Path.Combine(TestLines.KnowledgeFolder, "articles"));
    private readonly AnswerMessages _messages = concierge.Services.GetRequiredService<AnswerMessages>();

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Tag)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_article_makes_a_bubble_within_lines_limits_and_without_marks_of_markdown(string tag)
    {
        foreach (var article in Articles)
        {
            var message = _messages.Article(article, Of(tag));
            MessageValidator.Validate([message]).ShouldBeEmpty(article.Id);
            LineJson.Serialize(message).ShouldNotContain("**", customMessage: article.Id);
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_article_can_be_offered_as_a_choice_within_lines_limits(string tag)
    {
        foreach (var choices in Articles.Chunk(4))
            MessageValidator.Validate([_messages.Choices("どれについて知りたいですか？", choices, Of(tag))]).ShouldBeEmpty(choices[0].Id);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Contacts_and_suggestions_are_within_lines_limits(string tag) =>
        MessageValidator.Validate([_messages.Contacts(Of(tag)), _messages.Text("本文", Of(tag)), _messages.WithSuggestions("本文", Of(tag))]).ShouldBeEmpty();

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
        var message = _messages.Article(article, Language.Japanese).ShouldBeOfType<FlexMessage>();
        message.AltText.ShouldBe("15日以内に窓口へ。\n・ひとつ\n・ふたつ");
        var json = LineJson.Serialize(message);
        foreach (var part in new[] { "見本の質問ですか？", "15日以内", "ひとつ", "https://example.jp/mado", "https://example.jp/source", "出典 見本市「見本」", "2026年11月22日に確認", "useful:sample" })
            json.ShouldContain(System.Text.Json.JsonEncodedText.Encode(part, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
    }

    [Theory]
    [InlineData("dv-soudan")]
    [InlineData("tataite-shimaisou")]
    [InlineData("kokoro-soudan")]
    public void Lock_screen_and_list_of_talks_tell_nothing_of_violence_or_despair(string id)
    {
        var article = Articles.Single(candidate => candidate.Id == id);
        var other = Articles.First(candidate => !candidate.IsDiscreet);

        ((FlexMessage)_messages.Article(article, Language.Japanese)).AltText.ShouldBe("メッセージがあります。トークを開いてお読みください。");
        ((FlexMessage)_messages.Choices("どれでしょう", [article, other], Language.Japanese)).AltText.ShouldBe($"どれでしょう\n・…\n・{other.Question}");
    }

    private static Language Of(string tag) => Language.All.Single(language => language.Tag == tag);
}

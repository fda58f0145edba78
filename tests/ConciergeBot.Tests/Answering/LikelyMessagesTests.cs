using ConciergeBot.Answering;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Languages;
using Line.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Answering;

public sealed class LikelyMessagesTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private static readonly IReadOnlyList<Article> Articles = ArticleFiles.ReadFolder(Path.Combine(TestLines.KnowledgeFolder, "articles"));
    private readonly LikelyMessages _messages = concierge.Services.GetRequiredService<LikelyMessages>();

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Tag)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_article_with_rivals_is_within_lines_limits(string tag)
    {
        var language = Language.All.Single(language => language.Tag == tag);
        foreach (var articles in Articles.Chunk(4))
            MessageValidator.Validate([_messages.Draw(articles[0], articles[1..], language)]).ShouldBeEmpty(articles[0].Id);
    }

    [Fact]
    public void Bubble_names_the_question_that_it_answers_and_offers_the_rivals()
    {
        var json = LineJson.Serialize(_messages.Draw(Articles[0], [Articles[1], Articles[2]], Language.Japanese));
        var title = json.IndexOf(Encoded(Articles[0].Question), StringComparison.Ordinal);
        var lead = json.IndexOf(Encoded(concierge.Services.GetRequiredService<ConciergeTexts>().In(Language.Japanese).LikelyElse), StringComparison.Ordinal);
        title.ShouldBeGreaterThan(0);
        lead.ShouldBeGreaterThan(title);
        json.IndexOf($"open:{Articles[1].Id}", StringComparison.Ordinal).ShouldBeGreaterThan(lead);
        json.ShouldContain($"open:{Articles[2].Id}");
        json.ShouldContain($"useful:{Articles[0].Id}");
    }

    [Fact]
    public void Answer_without_rivals_looks_as_always() =>
        LineJson.Serialize(_messages.Draw(Articles[0], [], Language.Japanese))
            .ShouldBe(LineJson.Serialize(concierge.Services.GetRequiredService<AnswerMessages>().Article(Articles[0], Language.Japanese)));

    private static string Encoded(string text) => System.Text.Json.JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}

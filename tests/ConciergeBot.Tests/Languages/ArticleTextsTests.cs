using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Knowledge.Search;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Languages;

public sealed class ArticleTextsTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private readonly PublishedKnowledge _knowledge = concierge.Services.GetRequiredService<PublishedKnowledge>();
    private readonly ArticleTexts _texts = concierge.Services.GetRequiredService<ArticleTexts>();

    [Theory]
    [InlineData("en", "en")]
    [InlineData("ja-easy", "ja-easy")]
    [InlineData("vi", "ja-easy")]
    [InlineData("ja", "ja")]
    public void Article_speaks_the_language_or_easy_Japanese(string asked, string shown)
    {
        Language.TryParse(asked, out var language).ShouldBeTrue();
        _texts.For(_knowledge.Find("jidou-teate-shinsei")!, language).Language.Tag.ShouldBe(shown);
    }

    [Fact]
    public void Article_without_translations_stays_Japanese() =>
        _texts.For(Articles.Few[0], Language.English).ShouldBe(new ArticleText(Articles.Few[0].Question, Articles.Few[0].Body, Language.Japanese));

    [Fact]
    public void Override_takes_the_general_translation_only_when_the_figures_agree()
    {
        var general = _knowledge.Find("jidou-teate-shinsei")!;
        var own = general with { Id = "ube-shi--jidou-teate-shinsei", Municipality = "宇部市", Translations = new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal) };

        _texts.For(own, Language.English).Language.ShouldBe(Language.English);
        _texts.For(own with { Figures = ["２人目", "15日以内"] }, Language.English).Language.ShouldBe(Language.English);
        _texts.For(own with { Figures = [.. general.Figures, "10,000円"] }, Language.English).Language.ShouldBe(Language.Japanese);
        _texts.For(own with { Figures = [] }, Language.English).Language.ShouldBe(Language.Japanese);
        _texts.For(own with { Id = "ube-shi--unknown" }, Language.English).Language.ShouldBe(Language.Japanese);
    }
}

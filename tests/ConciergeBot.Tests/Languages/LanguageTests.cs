using System.Text.Json;
using ConciergeBot.Conversations;
using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Languages;

public sealed class LanguageTests
{
    [Fact]
    public void Language_comes_back_from_its_tag_and_from_json()
    {
        foreach (var language in Language.All)
        {
            Language.TryParse(language.Tag, out var parsed).ShouldBeTrue();
            parsed.ShouldBe(language);
            JsonSerializer.Deserialize<Language>(JsonSerializer.Serialize(language)).ShouldBe(language);
        }

        Language.All.Select(language => language.Tag).ShouldBe(["ja", "ja-easy", "en", "zh-Hans", "vi", "pt", "tl"]);
        default(Language).ShouldBe(Language.Japanese);
    }

    [Fact]
    public void Language_of_a_newer_version_reads_as_Japanese() =>
        JsonSerializer.Deserialize<Language>("\"ko\"").ShouldBe(Language.Japanese);

    [Fact]
    public void Parent_language_follows_a_clear_message_and_back()
    {
        var english = ParentLanguage.Hear(ConversationState.Empty, "How do I get child allowance?");
        ParentLanguage.Of(english).ShouldBe(Language.English);
        ParentLanguage.Of(ParentLanguage.Hear(english, "児童手当")).ShouldBe(Language.English);
        ParentLanguage.Of(ParentLanguage.Hear(english, "OK")).ShouldBe(Language.English);
        ParentLanguage.Of(ParentLanguage.Hear(english, "児童手当はいつまでですか")).ShouldBe(Language.Japanese);
    }

    [Fact]
    public void Chosen_foreign_language_stays_and_chosen_Japanese_gives_way()
    {
        var easy = ParentLanguage.Choose(ConversationState.Empty, Language.EasyJapanese);
        ParentLanguage.Of(ParentLanguage.Hear(easy, "児童手当はいつまでですか")).ShouldBe(Language.EasyJapanese);
        ParentLanguage.Of(ParentLanguage.Hear(easy, "孩子发烧了怎么办")).ShouldBe(Language.Chinese);
        var vietnamese = ParentLanguage.Choose(ConversationState.Empty, Language.Vietnamese);
        ParentLanguage.Of(ParentLanguage.Hear(vietnamese, "保育園の申し込み")).ShouldBe(Language.Vietnamese);
        ParentLanguage.Of(ParentLanguage.Hear(vietnamese, "How do I get child allowance?")).ShouldBe(Language.Vietnamese);
    }
}

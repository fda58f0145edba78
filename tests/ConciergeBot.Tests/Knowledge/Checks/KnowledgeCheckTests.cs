using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Checks;
using static ConciergeBot.Tests.Knowledge.Checks.CheckedArticles;

namespace ConciergeBot.Tests.Knowledge.Checks;

public sealed class KnowledgeCheckTests
{
    private static readonly string Long = new('あ', 351);

    public static TheoryData<string, FindingSeverity, Article> Spoiled { get; } = new()
    {
        { "schema", FindingSeverity.Error, Sound with { Id = "Jidou_Teate" } },
        { "schema", FindingSeverity.Error, Sound with { Id = "-jidou-teate" } },
        { "schema", FindingSeverity.Error, Sound with { Question = " " } },
        { "schema", FindingSeverity.Error, Sound with { Variants = ["一つめ", "二つめ"] } },
        { "schema", FindingSeverity.Error, Sound with { Variants = [.. "あいうえおかきくけ".Select(c => c.ToString())] } },
        { "schema", FindingSeverity.Error, Sound with { Variants = ["一つめ", "二つめ", " "] } },
        { "schema", FindingSeverity.Error, Sound with { Stages = [] } },
        { "schema", FindingSeverity.Error, Sound with { Tags = [] } },
        { "schema", FindingSeverity.Error, Sound with { Tags = ["お金", "天気"] } },
        { "schema", FindingSeverity.Error, Sound with { Translations = new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal) { ["vi"] = new(" ", "15日、10,000円") } } },
        { "length", FindingSeverity.Error, Sound with { Question = new string('あ', 61) } },
        { "length", FindingSeverity.Warning, Sound with { Question = new string('あ', 41) } },
        { "length", FindingSeverity.Error, Sound with { Body = Sound.Body + Long } },
        { "length", FindingSeverity.Error, Sound with { Body = $"15日、月1万円。[{new string('あ', 41)}](https://example.jp)" } },
        { "length", FindingSeverity.Error, Sound with { Source = new ArticleSource("出典", new Uri("https://example.jp/" + new string('a', 1000))) } },
        { "length", FindingSeverity.Error, Sound with { Variants = ["一つめ", "二つめ", new string('あ', 301)] } },
        { "length", FindingSeverity.Error, Sound.WithTranslations(("en", "15 days, 10,000 yen" + new string('a', 700)), ("ja-easy", "15日、月10,000円")) },
        { "length", FindingSeverity.Error, Sound.WithTranslations(("vi", "15 days, 10,000 yen" + new string('a', 1500))) },
        { "link", FindingSeverity.Error, Sound with { Body = Sound.Body + "[申請](article:nai-kiji)" } },
        { "link", FindingSeverity.Error, Sound with { Body = Sound.Body + "[申請](http://example.jp)" } },
        { "link", FindingSeverity.Error, Sound with { Body = Sound.Body + "[申請](javascript:alert)" } },
        { "duplicate", FindingSeverity.Error, Sound with { Variants = ["児童手当　いつまで", "児童手当いつまで？", "こどもがうまれたらもらえるおかね"] } },
        { "source", FindingSeverity.Error, Sound with { Source = Sound.Source with { Name = " " } } },
        { "source", FindingSeverity.Warning, Sound with { Source = Sound.Source with { Url = null } } },
        { "source", FindingSeverity.Warning, Sound with { NeedsCheck = "支給日を窓口で確認" } },
        { "dates", FindingSeverity.Error, Sound with { ValidTo = Today.AddDays(-1) } },
        { "dates", FindingSeverity.Error, Sound with { ValidFrom = Today.AddDays(2), ValidTo = Today.AddDays(1) } },
        { "dates", FindingSeverity.Error, Sound with { CheckedOn = Today.AddDays(1) } },
        { "dates", FindingSeverity.Warning, Sound with { CheckedOn = Today.AddMonths(-12).AddDays(-1) } },
        { "figures", FindingSeverity.Error, Sound with { Figures = ["15日以内"] } },
        { "figures", FindingSeverity.Warning, Sound with { Figures = [.. Sound.Figures, "18歳"] } },
        { "translation", FindingSeverity.Error, Sound.WithTranslations(("en", "Within 15 days. 10,000 yen a month.")) },
        { "translation", FindingSeverity.Error, Sound.WithTranslations(("ja-easy", "15日までに 行きます。月に 1万円です。")) },
        { "translation", FindingSeverity.Warning, Sound.WithTranslations(("en", "Within 15 days."), ("ja-easy", "15日までに 行きます。月に 1万円です。")) },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + '\u200B' } },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + '\u202E' } },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + '\t' } },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + 'ﾃ' } },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + "か\u3099" } },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + '\uE000' } },
        { "characters", FindingSeverity.Error, Sound with { Body = Sound.Body + '\uD800' } },
        { "characters", FindingSeverity.Warning, Sound with { Body = Sound.Body + "①窓口へ" } },
        { "characters", FindingSeverity.Warning, Sound with { Body = Sound.Body + '㈱' } },
    };

    [Fact]
    public void Check_finds_nothing_in_a_sound_article()
    {
        var article = Sound.WithTranslations(
            ("en", "Within 15 days after the day of birth, go to your city or town office. 10,000 yen a month."),
            ("ja-easy", "生まれた つぎの日から 15日までに、市や町の 役所へ 行きます。1か月に 10,000円です。"));

        Findings(article).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void Check_finds_what_is_spoiled_and_nothing_else(string rule, FindingSeverity severity, Article article)
    {
        var found = Findings(article).ShouldHaveSingleItem();

        found.Rule.ShouldBe(rule);
        found.Severity.ShouldBe(severity);
        found.ArticleId.ShouldBe(article.Id);
        found.Message.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Link_to_an_article_is_sound_when_it_is_there()
    {
        var other = Another("shussei-todoke") with { Body = $"{Sound.Body}[児童手当](article:{Sound.Id})" };

        Findings(Sound, other).ShouldNotContain(finding => finding.Rule == "link");
    }

    [Fact]
    public void Question_belongs_to_one_article()
    {
        var other = Another("shussei-todoke") with { Variants = ["出生届", "とどけ", "児童手当の申請は、いつまでですか"] };

        var found = Findings(Sound, other).Single(finding => finding.Rule == "duplicate");

        found.ArticleId.ShouldBe("shussei-todoke");
        found.Message.ShouldContain(Sound.Id);
    }

    [Fact]
    public void Id_belongs_to_one_article()
    {
        Findings(Sound, Another(Sound.Id)).ShouldContain(finding => finding.Rule == "duplicate" && finding.Message.Contains("2 つ", StringComparison.Ordinal));
    }

    [Fact]
    public void Municipality_may_answer_the_prefecture_s_question_itself()
    {
        Findings(Sound, Sound with { Id = $"hagi-shi--{Sound.Id}", Municipality = "萩市" }).ShouldBeEmpty();
    }

    [Fact]
    public void Municipality_s_answer_must_take_the_place_of_one_that_is_there()
    {
        Findings(Sound with { Id = "hagi-shi--nai-kiji", Municipality = "萩市" }).ShouldHaveSingleItem().Rule.ShouldBe("override");
    }

    [Fact]
    public void Municipality_s_answer_must_name_it()
    {
        Findings(Another(Sound.Id), Sound with { Id = $"hagi-shi--{Sound.Id}" }).ShouldHaveSingleItem().Rule.ShouldBe("override");
    }

    [Fact]
    public void Question_that_differs_by_an_ending_is_a_near_duplicate()
    {
        var other = Another("shussei-todoke") with { Question = "児童手当の申請はいつまでですか教えて" };

        Findings(Sound, other).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Rule.ShouldBe("near-duplicate"),
            found => found.Severity.ShouldBe(FindingSeverity.Warning));
    }

    [Fact]
    public void Question_that_differs_by_a_figure_is_no_near_duplicate()
    {
        var one = Sound with { Question = "赤ちゃんの1か月健診の持ち物は何ですか" };
        var other = Another("kenshin") with { Question = "赤ちゃんの4か月健診の持ち物は何ですか" };

        Findings(one, other).ShouldBeEmpty();
    }

    [Fact]
    public void Body_copied_with_a_small_change_is_a_near_duplicate()
    {
        var other = Another("shussei-todoke") with { Body = Sound.Body + "お早めに。", Figures = Sound.Figures };

        Findings(Sound, other).ShouldHaveSingleItem().Rule.ShouldBe("near-duplicate");
    }

    [Fact]
    public void Figure_that_only_the_translation_has_is_found_there()
    {
        var article = Sound.WithTranslations(
            ("en", "Within 14 days. 10,000 yen a month."),
            ("ja-easy", "15日までに 行きます。月に 1万円です。"));

        Findings(article).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Rule.ShouldBe("translation"),
            found => found.Language.ShouldBe("en"),
            found => found.Message.ShouldContain("14 days"));
    }

    [Theory]
    [InlineData("👨‍👩‍👧")]
    [InlineData("❤️")]
    [InlineData("38℃")]
    [InlineData("（Ａ）〜：？")]
    public void Emoji_and_usual_signs_are_sound(string text)
    {
        Findings(Sound with { Body = Sound.Body + text }).ShouldNotContain(finding => finding.Rule == "characters");
    }

    [Fact]
    public void Question_is_counted_as_LINE_counts_a_button()
    {
        var family = string.Concat(Enumerable.Repeat("👨‍👩‍👧", 5));

        Findings(Sound with { Question = family + new string('あ', 20) }).ShouldBeEmpty();
    }

    private static Article Another(string id) => Sound with
    {
        Id = id,
        Question = "出生届はどこに出しますか？",
        Variants = ["出生届", "うまれたとどけ", "役所に何を出す"],
        Body = "役所の戸籍の係へ出します。",
        Figures = [],
    };
}

using System.Text;
using ConciergeBot.Safety;
using FsCheck;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Safety;

public sealed class SafetyScreenTests
{
    [Theory]
    [InlineData("赤ちゃんが息してない")]
    [InlineData("ｱｶﾁｬﾝｶﾞ ｲｷｼﾃﾅｲ")]
    [InlineData("あかちゃんが、いき……してない😭😭")]
    [InlineData("アカチャンガ\nイキシテナイ！！！")]
    [InlineData("赤ちゃんが息しよらん")]
    [InlineData("the baby IS NOT breathing!!!")]
    public void One_danger_is_found_in_every_way_of_typing_it(string text)
    {
        var finding = SafetyFixture.Screen.Check(text).ShouldNotBeNull();

        finding.Kind.ShouldBe(SafetyKind.Breathing);
        finding.Severity.ShouldBe(Severity.Emergency);
        finding.Response.Calls[0].PhoneNumber.ShouldBe("119");
    }

    [Theory]
    [InlineData("けいれんはしていません")]
    [InlineData("けいれんしたらどうすればいいですか")]
    [InlineData("去年けいれんしたことがあります")]
    [InlineData("ニュースでけいれんの子を見ました")]
    [InlineData("けいれんの対処法を学べる教室はありますか")]
    public void A_danger_word_is_no_alarm_when_it_is_denied_past_or_asked_about(string text) =>
        SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Theory]
    [InlineData("けいれんしたらどうすればいいですか 今してます")]
    [InlineData("去年もけいれんしました。さっきまたけいれんしました")]
    [InlineData("けいれんしてるどうすればいい")]
    [InlineData("ボタン電池飲んだらしい")]
    public void A_question_that_may_be_happening_now_is_an_alarm(string text) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull();

    [Theory]
    [InlineData("死ぬほど眠い")]
    [InlineData("かわいすぎて死ぬ")]
    [InlineData("息が止まるほどかわいい")]
    [InlineData("殺人的な忙しさ")]
    [InlineData("孫を溺愛しています")]
    [InlineData("うちの子2歳やけど保育園入れる？")]
    public void A_figure_of_speech_or_another_word_is_no_alarm(string text) =>
        SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Theory]
    [InlineData("死にたい", SafetyKind.Despair)]
    [InlineData("もう叩いてしまいそう", SafetyKind.HarmingChild)]
    [InlineData("夫に殴られた", SafetyKind.DomesticViolence)]
    [InlineData("夫が子どもを殴る", SafetyKind.ChildAbuse)]
    [InlineData("ボタン電池飲んだかも", SafetyKind.Poisoning)]
    [InlineData("生後2か月 38.5度", SafetyKind.InfantFever)]
    [InlineData("胎動がない", SafetyKind.Pregnancy)]
    public void The_response_fits_the_kind(string text, SafetyKind kind) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Kind.ShouldBe(kind);

    [Fact]
    public void A_sign_that_is_split_over_two_messages_is_found_in_the_second()
    {
        SafetyFixture.Screen.Check("息が").ShouldBeNull();

        SafetyFixture.Screen.Check("できてない", ["子どもが", "息が"]).ShouldNotBeNull().Kind.ShouldBe(SafetyKind.Breathing);
        SafetyFixture.Screen.Check("38.5度あります", ["生後2か月です"]).ShouldNotBeNull().Kind.ShouldBe(SafetyKind.InfantFever);
    }

    [Fact]
    public void A_sign_in_the_earlier_messages_alone_is_not_reported_again() =>
        SafetyFixture.Screen.Check("ありがとうございます", ["ボタン電池を飲んだかもしれません"]).ShouldBeNull();

    [Fact]
    public void The_gravest_of_several_signs_is_reported() =>
        SafetyFixture.Screen.Check("階段から落ちて、息をしていません").ShouldNotBeNull().Severity.ShouldBe(Severity.Emergency);

    [Fact]
    public void Matched_text_is_what_the_parent_wrote() =>
        SafetyFixture.Screen.Check("助けて！ボタンデンチ のんじゃった").ShouldNotBeNull().MatchedText.ShouldBe("ボタンデンチ のん");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("😀🎉")]
    [InlineData("\uD800")]
    public void A_text_without_words_is_quiet(string text) => SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Fact]
    public void A_text_that_is_cut_through_an_emoji_is_read()
    {
        var face = "😭";
        SafetyFixture.Screen.Check("子どもが息してない" + face[0]).ShouldNotBeNull();
        SafetyFixture.Screen.Check("息をしていません" + string.Concat(Enumerable.Repeat("あ" + face, 2000))).ShouldNotBeNull();
        Should.NotThrow(() => SafetyFixture.Screen.Check("38度です", [string.Concat(Enumerable.Repeat(face, 400)) + "。"]));
    }

    [Property]
    public void Any_text_is_read_without_error(string? text, string?[] earlier) =>
        Should.NotThrow(() => SafetyFixture.Screen.Check(text ?? "", [.. earlier.Select(line => line ?? "")]));

    [Property(MaxTest = 300)]
    public void Matched_text_stands_in_the_text(NonNegativeInt pick, string? before, string? after)
    {
        var lines = SafetyFixture.Dangers;
        var text = Clean(before) + lines[pick.Get % lines.Count].Text + Clean(after);

        if (SafetyFixture.Screen.Check(text) is { } finding)
            text.Normalize(NormalizationForm.FormKC).ShouldContain(finding.MatchedText);
    }

    [Property(MaxTest = 300)]
    public void Earlier_texts_never_make_a_finding_milder(NonNegativeInt pick, NonNegativeInt other)
    {
        var lines = SafetyFixture.Dangers;
        var alone = SafetyFixture.Screen.Check(lines[pick.Get % lines.Count].Text);

        var together = SafetyFixture.Screen.Check(lines[pick.Get % lines.Count].Text, [lines[other.Get % lines.Count].Text]);

        ((int)(together?.Severity ?? Severity.Concern)).ShouldBeGreaterThanOrEqualTo((int)(alone?.Severity ?? Severity.Concern));
    }

    private static string Clean(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));
}

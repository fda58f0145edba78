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

    public static TheoryData<string, string> DangersBesideQuestions()
    {
        string[] dangers = ["死にたい", "自殺したい", "息してない", "唇が紫", "破水した", "胎動がない", "消えたい", "赤ちゃんが息してない", "けいれんしてる", "ボタン電池飲んだ", "のどに詰まった", "溺れた", "夫に殴られた"];
        string[] questions = ["児童手当の申請はいつまでですか", "離乳食の進め方を教えてください", "一時保育の予約はどこでできますか"];
        var data = new TheoryData<string, string>();
        foreach (var danger in dangers)
        {
            foreach (var question in questions)
                data.Add(danger, question);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(DangersBesideQuestions))]
    public void No_question_hides_a_danger_beside_it(string danger, string question)
    {
        var alone = SafetyFixture.Screen.Check(danger).ShouldNotBeNull();

        foreach (var text in new[] { $"{danger}。{question}", $"{question}？{danger}", $"{danger}\n{question}", $"{question}\n{danger}！" })
            SafetyFixture.Screen.Check(text).ShouldNotBeNull(text).ShouldSatisfyAllConditions(finding => (finding.Severity >= alone.Severity).ShouldBeTrue(text));
    }

    [Theory]
    [InlineData("赤ちゃんがミルクを飲んだあとに息してない、ミルクの量はどれくらいがいいですか")]
    [InlineData("今、赤ちゃんが息をしていないように見えるのですが、保育園の申し込みはいつまでですか")]
    [InlineData("妊婦健診の助成はありますか、今ボタン電池を飲みました")]
    [InlineData("息してない、児童手当の申請はいつまでですか")]
    [InlineData("子どもがけいれんしてる、救急の受給者証はどこに出せばいいですか")]
    [InlineData("My baby is not breathing. How much is the child allowance and until when can I apply?")]
    [InlineData("She is having a seizure, where do I get the medical certificate")]
    [InlineData("孩子没有呼吸，儿童津贴什么时候申请？")]
    [InlineData("Bé không thở. Trợ cấp trẻ em đăng ký đến khi nào?")]
    public void No_question_in_the_same_sentence_hides_an_emergency(string text) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Severity.ShouldBe(Severity.Emergency);

    [Theory]
    [InlineData("息をしていない、という記事を読みました")]
    [InlineData("けいれん、去年しましたがもう元気です")]
    [InlineData("溺れた、夢を見ました")]
    public void Comma_does_not_hide_that_it_is_a_tale_or_over(string text) => SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Theory]
    [InlineData("とうゆを のみました。健診はいつですか", SafetyKind.Poisoning)]
    public void Sentence_in_kana_is_read_as_such_beside_kanji(string text, SafetyKind kind) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("児童手当の申請はいつまで？あと赤ちゃんが息してないです")]
    [InlineData("予防接種いつから？ところで赤ちゃんが息してない")]
    public void Answer_is_that_of_the_rule_where_the_whole_only_reads_like_a_danger(string text) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Response.Id.ShouldBe("not-breathing");

    [Fact]
    public void Danger_is_found_at_the_end_of_a_burst_of_long_messages()
    {
        var long4 = string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat("きょうは公園に行きました。", 380)), 4));

        SafetyFixture.Screen.Check($"{long4}\n息してない").ShouldNotBeNull().Severity.ShouldBe(Severity.Emergency);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("Thank you so much")]
    [InlineData("child allowance")]
    [InlineData("xin chào")]
    [InlineData("obrigada")]
    [InlineData("kumusta po")]
    [InlineData("请问一下")]
    [InlineData("こんにちは")]
    [InlineData("ごめんなさい")]
    [InlineData("はい、お願いします")]
    [InlineData("よろしくお願いします")]
    [InlineData("質問してもいいですか")]
    public void A_word_of_courtesy_is_no_alarm(string text) => SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Theory]
    [InlineData("飴のみこんで顔まっか、息できてない", SafetyKind.Choking)]
    [InlineData("帰ってくる足音で体がふるえる。今日も包丁をテーブルに並べられた", SafetyKind.DomesticViolence)]
    [InlineData("酒飲むと物投げてくるけん、子ども抱いて車ん中おる", SafetyKind.DomesticViolence)]
    public void Answer_is_that_of_the_kind_that_the_text_clearly_reads_like(string text, SafetyKind kind) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("夜泣きがつらい")]
    [InlineData("育児しんどい")]
    [InlineData("もう無理眠い")]
    [InlineData("もう限界ねむい")]
    [InlineData("イヤイヤ期でイライラする")]
    public void Tiredness_without_a_hint_of_despair_is_no_alarm(string text) =>
        SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Theory]
    [InlineData("もう無理、消えたい", SafetyKind.Despair)]
    [InlineData("夜泣きがつらくて死にたい", SafetyKind.Despair)]
    [InlineData("つらくて涙が止まらない、死にたい", SafetyKind.Despair)]
    [InlineData("もう笑うしかない、死にたい", SafetyKind.Despair)]
    [InlineData("死にたいw", SafetyKind.Despair)]
    [InlineData("もう限界、この子に何するかわからない", SafetyKind.HarmingChild)]
    [InlineData("イヤイヤ期でイライラして叩いてしまった", SafetyKind.HarmingChild)]
    public void Tiredness_with_despair_or_fear_of_oneself_is_an_alarm(string text, SafetyKind kind) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("長男が新生児のころ38度で入院したけど、今は中学生です", "上の子は中学生です。下の子が生後1か月で38.5度あります")]
    [InlineData("昔けいれんしたけど今は元気", "昔けいれんしたけど今は元気だったのに、さっきから白目むいてる")]
    [InlineData("元夫の暴力から逃げて10年、今は幸せ。書類の保存期間は?", "2年前から夫に殴られています、子どもは小学生です")]
    [InlineData("ゆめのなかで きをうしなう", "夢かと思ったけど赤ちゃんが息してない")]
    [InlineData("尊すぎて呼吸忘れたわ", "呼吸忘れてるみたいに止まる")]
    [InlineData("満員のサロン、息苦しかったw", "息が苦しい笑 産後3日")]
    [InlineData("朝、何回呼んでも起きない小6", "小6の娘が朝から呼んでも返事しない、顔色が真っ白")]
    [InlineData("2 months old, no fever, when do vaccines start?", "2 months old, no fever yesterday but 38.9 now")]
    [InlineData("no bleeding, no pain, 14 weeks", "not bleeding yesterday, but heavy bleeding today, 20 weeks pregnant")]
    public void What_is_over_dreamt_in_jest_or_denied_is_no_alarm_unless_it_is_happening(string quiet, string danger)
    {
        SafetyFixture.Screen.Check(quiet).ShouldBeNull();
        SafetyFixture.Screen.Check(danger).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("笑ってたらパンがのどに詰まって苦しそう")]
    [InlineData("寒くて唇が紫で呼んでも反応しない")]
    [InlineData("ゲームしてた息子が白目をむいて倒れた")]
    [InlineData("中学生の娘がリスカしてます。昔は元気でした")]
    [InlineData("無事に生まれて3日目、赤ちゃんの唇が紫です")]
    [InlineData("友達の子が頭を打って吐いています。元気だったのに")]
    [InlineData("悪夢で起きたあと息が苦しい、胸が痛い")]
    [InlineData("妊娠20週、出血しました。体調はいいです")]
    [InlineData("前に帝王切開、無事に生まれました。今32週で破水")]
    [InlineData("生後1か月、夫がインフルで熱、赤ちゃんも38.6度")]
    [InlineData("落ちないように柵をつけたのに頭から落ちた、吐いてる")]
    [InlineData("夫に殴られて笑われました")]
    [InlineData("手は出していないけど首に手をかけてしまいそう")]
    [InlineData("眠い、もう限界、この子を投げそう")]
    [InlineData("妊娠30週です。里帰りの準備中に出血しました")]
    [InlineData("双子妊娠中です。手当の前に、おなかが痛くて動けません")]
    [InlineData("妊娠32週 里帰り中 胎動がない")]
    [InlineData("流産しました。死にたい")]
    [InlineData("流産しそう 出血してる")]
    [InlineData("no fever but he had a seizure")]
    [InlineData("no pain but bleeding a lot 30 weeks")]
    [InlineData("I dreamed of dying, I want to die")]
    public void Words_that_quiet_elsewhere_hide_no_danger(string text) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull();

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

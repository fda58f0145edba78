using ConciergeBot.Evaluation;
using ConciergeBot.Knowledge.Search;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class SmallTalkTests
{
    private static readonly SmallTalk Talk = SmallTalk.Load(Path.Combine(Repository.Lexicon, "small-talk.yaml"));

    [Theory]
    [InlineData("ありがとう！", "thanks")]
    [InlineData("ありがとうございました😊🙏", "thanks")]
    [InlineData("めっちゃ助かりました〜", "thanks")]
    [InlineData("おはよう☀️", "greeting")]
    [InlineData("あなたは誰？", "who")]
    [InlineData("AIですか？", "who")]
    [InlineData("何ができるの", "ability")]
    [InlineData("Thank you so much!", "thanks-en")]
    [InlineData("こんにちは。ありがとう", "thanks")]
    [InlineData("はい、ありがとう", "thanks")]
    [InlineData("うん", "nod")]
    [InlineData("そうなんですね", "nod")]
    [InlineData("そっか", "nod")]
    [InlineData("ok", "nod")]
    [InlineData("それで？", "more")]
    [InlineData("ごめんなさい", "sorry")]
    [InlineData("間違えました", "sorry")]
    [InlineData("間違えた", "sorry")]
    [InlineData("赤ちゃんかわいい", "joy")]
    [InlineData("赤ちゃんが笑った！かわいい", "joy")]
    [InlineData("流産しました。", "loss")]
    [InlineData("流産した", "loss")]
    [InlineData("死産でした", "loss")]
    [InlineData("疲れた", "weary")]
    [InlineData("しんどい", "weary")]
    [InlineData("😊", "smile")]
    [InlineData("👍🏻", "smile")]
    [InlineData("😭😭", "tears")]
    [InlineData("thanks!!", "thanks-en")]
    [InlineData("sorry", "sorry-en")]
    [InlineData("对不起", "sorry-zh-Hans")]
    [InlineData("xin lỗi", "sorry-vi")]
    [InlineData("desculpa", "sorry-pt")]
    [InlineData("opo", "nod-tl")]
    public void Recognise_answers_in_kind(string text, string kind)
    {
        Talk.Recognise(text).ShouldNotBeNull().Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("ありがとう。児童手当はいつまで？")]
    [InlineData("こんにちは、熱があります")]
    [InlineData("名前の届出")]
    [InlineData("")]
    [InlineData("！？")]
    [InlineData("🚗")]
    [InlineData("夜泣きでしんどい")]
    [InlineData("流産しました。手続きはありますか")]
    [InlineData("赤ちゃん")]
    [InlineData("赤ちゃんをかわいいと思えない")]
    [InlineData("子どもが歩いた靴の選び方")]
    public void Recognise_leaves_questions_alone(string text)
    {
        Talk.Recognise(text).ShouldBeNull();
    }

    [Property]
    public void Recognise_never_throws(string? text)
    {
        var reply = Talk.Recognise(text ?? "");
        (reply is null || reply.Text.Length > 0).ShouldBeTrue();
    }
}

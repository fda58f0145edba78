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
    public void Recognise_answers_in_kind(string text, string kind)
    {
        Talk.Recognise(text).ShouldNotBeNull().Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("ありがとう。児童手当はいつまで？")]
    [InlineData("こんにちは、熱があります")]
    [InlineData("名前の届出")]
    [InlineData("")]
    [InlineData("😊")]
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

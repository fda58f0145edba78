using ConciergeBot.Answering.Grounding;
using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Grounding;

/// <summary>An answer is in the language in which the parent asked.</summary>
public sealed class GroundingLanguageTests
{
    private static readonly (string Tag, string Answer)[] Answers =
    [
        ("ja", "お子さんが生まれたら、15日以内に住んでいる市町の窓口で申請しましょう。"),
        ("en", "Apply at the city office where you live within 15 days. Bring your bank details."),
        ("zh-Hans", "请在15天内到居住地的市政府办理申请手续。"),
        ("vi", "Hãy đăng ký ở tòa thị chính nơi bạn sống trong vòng 15 ngày."),
        ("pt", "Faça o pedido na prefeitura da cidade onde você mora em até 15 dias."),
        ("tl", "Mag-apply sa munisipyo kung saan ka nakatira sa loob ng 15 araw."),
    ];

    [Fact]
    public void Answer_in_another_language_is_refused()
    {
        foreach (var (asked, answer, given) in from one in Answers from other in Answers select (one.Tag, other.Answer, other.Tag))
            Judge(asked, answer).ShouldBe(asked == given ? Judgement.Grounded : Judgement.OtherLanguage, $"{asked}: {answer}");
        Judge("ja-easy", Answers[0].Answer).ShouldBe(Judgement.Grounded);
    }

    [Theory]
    [InlineData("Tiene siete semanas para pedirlo en la oficina.")]
    [InlineData("Vous devez demander dans votre ville avec votre carte.")]
    [InlineData("주민센터에 신청하세요.")]
    [InlineData("Обратитесь в городскую администрацию.")]
    [InlineData("ยื่นคำร้องที่สำนักงานเทศบาล")]
    public void Language_that_is_not_spoken_here_is_refused(string answer)
    {
        foreach (var language in Language.All)
            GroundedArticles.Judge(Article, language, answer).ShouldBe(Judgement.OtherLanguage, language.Tag);
    }

    [Theory]
    [InlineData("ja", "窓口で申請しましょう。Bring your bank details to the city office where you live.")]
    [InlineData("ja", "窓口で申請しましょう。请到居住地的市政府办理申请手续。")]
    [InlineData("en", "Apply at the city office where you live. 住んでいる市町の窓口で申請しましょう。")]
    [InlineData("en", "Apply at the city office where you live. Faça o pedido na prefeitura onde você mora.")]
    [InlineData("zh-Hans", "请到居住地的市政府办理申请手续。お子さんが生まれたら申請しましょう。")]
    public void Sentence_in_another_language_is_refused(string tag, string answer) => Judge(tag, answer).ShouldBe(Judgement.OtherLanguage);

    [Theory]
    [InlineData("ja", "15日以内です。")]
    [InlineData("ja", "15日以内。")]
    [InlineData("ja", "マイナポータル（Myna Portal）から、LINEやスマートフォンのアプリでも申請できます。")]
    [InlineData("ja-easy", "15日（じゅうごにち）以内に、役所に 申し込みます。")]
    [InlineData("en", "Within 15 days.")]
    [InlineData("en", "Apply for 児童手当 (じどうてあて) at the こども家庭課 of your city office.")]
    [InlineData("pt", "Em até 15 dias.")]
    [InlineData("pt", "Peça o abono (児童手当) na prefeitura, no balcão 子育て支援課.")]
    [InlineData("vi", "Trong vòng 15 ngày (児童手当).")]
    [InlineData("tl", "Pumunta sa city office. Please bring your bank book at My Number card para sa application.")]
    [InlineData("zh-Hans", "15天以内。")]
    [InlineData("zh-Hans", "请在窗口（こども家庭課）申请「子ども医療費助成」。")]
    public void Names_and_short_answers_pass(string tag, string answer) => Judge(tag, answer).ShouldBe(Judgement.Grounded);

    private static readonly ConciergeBot.Knowledge.Article Article = GroundedArticles.Saying("15日以内です。7週です。");

    private static Judgement Judge(string tag, string answer)
    {
        Language.TryParse(tag, out var language).ShouldBeTrue();
        return GroundedArticles.Judge(Article, language, answer);
    }
}

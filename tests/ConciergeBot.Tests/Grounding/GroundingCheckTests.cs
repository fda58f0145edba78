using System.Globalization;
using ConciergeBot.Answering.Grounding;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Grounding;

/// <summary>What the check lets through and what it refuses; the figures are in <c>docs/model.md</c>.</summary>
public sealed class GroundingCheckTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(200)]
    [InlineData(3000)]
    public void No_answer_with_a_changed_figure_is_let_through(int count)
    {
        var all = BadAnswers.Of(GroundedArticles.All).ToList();
        // A stride that is prime to the number of ways of writing takes all of them in turn.
        var tried = Enumerable.Range(0, count).Select(index => all[(int)((long)index * 7919 % all.Count)]).ToList();
        var leaks = tried.Where(bad => GroundedArticles.Judge(bad.Article, bad.Language, bad.Text) != Judgement.UnbackedFigure).ToList();
        foreach (var leak in leaks.Take(60))
            output.WriteLine($"{leak.Article.Id} {leak.Language}: {leak.Text}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{leaks.Count} of {tried.Count} let through, of {all.Count} that can be made"));
        tried.Select(bad => bad.Language).Distinct().Count().ShouldBe(6);
        leaks.ShouldBeEmpty();
    }

    [Fact]
    public void What_articles_say_themselves_passes()
    {
        var (bodies, sentences) = (new Share("articles, word for word"), new Share("articles, sentence by sentence"));
        var (easy, english, rewritten) = (new Share("ja-easy, held to the Japanese alone"), new Share("en, held to the Japanese alone"), new Share("sentences in other notation and order"));
        foreach (var article in GroundedArticles.All)
        {
            var alone = article with { Translations = new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal) };
            bodies.Count(GroundedArticles.Judge(article, Language.Japanese, article.Body), article.Id, output);
            var parts = article.Body.Split(['\n', '。'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var part in parts)
                sentences.Count(GroundedArticles.Judge(article, Language.Japanese, part + "。"), $"{article.Id}: {part}", output);
            rewritten.Count(GroundedArticles.Judge(article, Language.Japanese, Rewrite(parts)), article.Id, output);
            foreach (var (tag, translation) in article.Translations)
            {
                Language.TryParse(tag, out var language).ShouldBeTrue();
                (language == Language.English ? english : easy).Count(GroundedArticles.Judge(alone, language, translation.Body), article.Id, output);
            }
        }

        foreach (var (share, least) in (IEnumerable<(Share, double)>)[(bodies, 1), (sentences, 1), (rewritten, 0.97), (easy, 0.85), (english, 0.85)])
        {
            output.WriteLine(share.ToString());
            share.Passed.ShouldBeGreaterThanOrEqualTo(least, share.ToString());
        }
    }

    [Theory]
    [InlineData("jidou-teate-shinsei", "en", "Apply within fifteen days, counted from the day after the birth. You must also apply for the second child.")]
    [InlineData("jidou-teate-shinsei", "pt", "Faça o pedido em até 15 dias a partir do dia seguinte ao nascimento (児童手当). Para o segundo filho também é preciso pedir.")]
    [InlineData("jidou-teate-shinsei", "pt", "O prazo é de quinze dias. Em geral, quem ganha mais faz o pedido.")]
    [InlineData("jidou-teate-shinsei", "vi", "Hãy đăng ký trong vòng 15 ngày kể từ ngày hôm sau ngày sinh (児童手当). Con thứ 2 cũng cần đăng ký.")]
    [InlineData("jidou-teate-shinsei", "vi", "Thời hạn là mười lăm ngày. Bố mẹ nộp đơn ở tòa thị chính nơi mình sống.")]
    [InlineData("jidou-teate-shinsei", "zh-Hans", "请在孩子出生次日起15天内申请（児童手当）。第2个孩子也需要申请。")]
    [InlineData("jidou-teate-shinsei", "zh-Hans", "请在出生第二天起**15天以内**申请。即使材料不齐，也请先联系窗口。")]
    [InlineData("jidou-teate-shinsei", "en", "- **Who:** the parent who earns more\n- **Where:** the city office (市役所)\n- **When:** within **15 days**")]
    [InlineData("jidou-teate-shinsei", "en", "Child Allowance (児童手当) usually starts the month after you apply. One of the parents applies.")]
    [InlineData("jidou-teate-shinsei", "ja", "```\n15日以内です。\n```")]
    [InlineData("jidou-teate-shinsei", "zh-Hans", "请在十五天以内，到居住地的市政府申请。")]
    [InlineData("jidou-teate-shinsei", "tl", "Mag-apply sa loob ng 15 araw mula sa araw pagkatapos ng kapanganakan (児童手当).")]
    [InlineData("jidou-teate-shinsei", "tl", "Mag-apply sa loob ng labinlimang araw sa munisipyo.")]
    [InlineData("jidou-teate-shinsei", "ja-easy", "赤ちゃんが 生まれた日の 次の日から 15日（じゅうごにち）以内に、役所に 申し込みます。")]
    [InlineData("jidou-teate-ikura", "en", "You get 15,000 yen a month for a child under 3, and 10,000 yen from age 3. From the third child on it is 30,000 yen.")]
    [InlineData("jidou-teate-ikura", "pt", "São 15.000 ienes por mês até os 3 anos e 10 mil ienes depois. A partir do terceiro filho, 30 mil ienes.")]
    [InlineData("jidou-teate-ikura", "vi", "Dưới 3 tuổi: 15.000 yên mỗi tháng. Từ 3 tuổi: mười nghìn yên. Từ con thứ ba: 30.000 yên.")]
    [InlineData("jidou-teate-ikura", "zh-Hans", "3岁以下每月1万5千日元，3岁起每月10000日元。第三个孩子起3万日元。截止到3月31号。")]
    [InlineData("jidou-teate-ikura", "tl", "15,000 yen bawat buwan kung wala pang 3 taong gulang; sampung libong yen mula 3 taong gulang, hanggang Marso 31.")]
    [InlineData("jidou-teate-ikura", "ja", "3歳未満は月１万５千円、3歳からは月1万円です。第三子からは三万円になります。")]
    [InlineData("hachimitsu", "en", "Do not give honey before age one. If your baby goes limp, call 119. At night, call #8000.")]
    [InlineData("hachimitsu", "ja", "1歳になるまで、はちみつはあげないでください。一人で悩まず、夜は#8000に電話できます。")]
    public void Good_answer_passes(string id, string tag, string answer) => Judge(id, tag, answer).ShouldBe(Judgement.Grounded);

    [Theory]
    [InlineData("ja", "一日以内に申請しましょう。")]
    [InlineData("ja", "十日以内に申請しましょう。")]
    [InlineData("ja", "拾日以内に申請しましょう。")]
    [InlineData("ja", "じゅうにち以内に申請しましょう。")]
    [InlineData("ja", "みっか以内に申請しましょう。")]
    [InlineData("ja", "⑩日以内に申請しましょう。")]
    [InlineData("ja", "半年以内に申請しましょう。")]
    [InlineData("ja", "½年以内に申請しましょう。")]
    [InlineData("ja", "年度末までに申請しましょう。")]
    [InlineData("ja", "数日かかります。")]
    [InlineData("ja", "費用は無料です。")]
    [InlineData("ja", "五万ポイントがもらえます。")]
    [InlineData("ja", "1まん5せんえんがもらえます。")]
    [InlineData("ja", "15.000円がもらえます。")]
    [InlineData("ja", "within thirty days")]
    [InlineData("ja", "三十天以内申请。")]
    [InlineData("ja", "〇八三-九九九-一二三四へ。")]
    [InlineData("ja", "15日以内に evil-example.com から申請しましょう。")]
    [InlineData("ja", "[申請](evil.example/x)から、15日以内に。")]
    [InlineData("ja", "15日以内に、LINEの @evil_account へ。")]
    [InlineData("ja", "15日以内に。[電話](tel:0839991234)")]
    [InlineData("ja", "午後一時までに出しましょう。")]
    [InlineData("ja", "月末ではなく、上旬に出しましょう。")]
    [InlineData("tl", "Tuwing ika-20 ng buwan.")]
    [InlineData("en", "Apply within one month.")]
    [InlineData("en", "Apply within 15 weeks.")]
    [InlineData("en", "Apply within a fortnight.")]
    [InlineData("en", "Apply within twenty-five days.")]
    [InlineData("en", "You get 15k yen.")]
    [InlineData("en", "You get 15 thousand yen.")]
    [InlineData("en", "It is free of charge.")]
    [InlineData("en", "Apply by the end of the year.")]
    [InlineData("en", "Apply in April.")]
    [InlineData("en", "Apply by the fifteenth of March.")]
    [InlineData("en", "The office closes at 5 pm.")]
    [InlineData("pt", "Peça em até um mês.")]
    [InlineData("pt", "Peça em até 15 meses.")]
    [InlineData("pt", "São quinze mil ienes.")]
    [InlineData("pt", "Peça até 15 de março.")]
    [InlineData("pt", "É grátis.")]
    [InlineData("vi", "Trong vòng 15 tháng.")]
    [InlineData("vi", "Trong vòng một tháng.")]
    [InlineData("vi", "Trước ngày 15 tháng 3.")]
    [InlineData("vi", "Mười lăm nghìn yên.")]
    [InlineData("vi", "Trong vòng năm ngày.")]
    [InlineData("zh-Hans", "请在两周内申请。")]
    [InlineData("zh-Hans", "请在一个月内申请。")]
    [InlineData("zh-Hans", "请在15个月内申请。")]
    [InlineData("zh-Hans", "可以领取百分之八十。")]
    [InlineData("zh-Hans", "需要三份文件。")]
    [InlineData("zh-Hans", "免费。")]
    [InlineData("tl", "Sa loob ng isang buwan.")]
    [InlineData("tl", "Sa loob ng 15 buwan.")]
    [InlineData("tl", "Labinlimang libong yen.")]
    [InlineData("tl", "Hanggang Marso.")]
    [InlineData("en", "Apply within **one** month.")]
    [InlineData("ja", "**一日**以内に申請しましょう。")]
    [InlineData("ja", "半**年**以内に申請しましょう。")]
    [InlineData("pt", "Peça em até **15** meses.")]
    [InlineData("en", "Apply within 15\nweeks.")]
    [InlineData("en", "Apply within 15&#8203;0 days.")]
    [InlineData("en", "Apply within 1&#53;0 days.")]
    [InlineData("ja", "電話](0839991234)")]
    [InlineData("ja", "```\n30日以内です。\n```")]
    [InlineData("en", "Apply within a week.")]
    [InlineData("en", "Apply within a month.")]
    [InlineData("en", "Apply within an hour.")]
    [InlineData("en", "Apply within a year and a half.")]
    [InlineData("en", "The money comes annually.")]
    [InlineData("en", "The money comes weekly.")]
    [InlineData("en", "The money comes monthly.")]
    [InlineData("en", "Apply tomorrow.")]
    [InlineData("en", "Apply within an entire month.")]
    [InlineData("en", "Apply within a couple of weeks.")]
    [InlineData("en", "The fee is 15 dollars.")]
    [InlineData("ja", "㏠までに申請しましょう。")]
    [InlineData("ja", "𝟐𝟎日以内に申請しましょう。")]
    [InlineData("ja", "手当はつぎの つぎの月から始まります。")]
    [InlineData("en", "Apply within the month.")]
    [InlineData("en", "Apply within 15 business days.")]
    [InlineData("ja", "15営業日以内に申請しましょう。")]
    [InlineData("ja", "ひと月以内に申請しましょう。")]
    [InlineData("ja", "あしたまでに申請しましょう。")]
    [InlineData("tl", "Alas-singko ang sara ng opisina.")]
    [InlineData("en", "Apply next week.")]
    [InlineData("en", "It costs nothing.")]
    [InlineData("en", "Apply by March twentieth.")]
    [InlineData("en", "Apply by the eleventh of April.")]
    [InlineData("en", "The first of April is the deadline.")]
    [InlineData("en", "Only one parent can apply.")]
    [InlineData("en", "The office closes at noon.")]
    [InlineData("ja", "手当は翌々月から始まります。")]
    [InlineData("ja", "毎週届きます。")]
    [InlineData("ja", "毎年届きます。")]
    [InlineData("ja", "隔週で届きます。")]
    [InlineData("ja", "来週までに申請しましょう。")]
    [InlineData("ja", "前日までに申請しましょう。")]
    [InlineData("ja", "翌年度に申請しましょう。")]
    [InlineData("ja", "お金はかかりません。")]
    [InlineData("ja", "費用は要りません。")]
    [InlineData("ja", "ろくがつまでに申請しましょう。")]
    [InlineData("ja", "窓口はくじから開いています。")]
    [InlineData("ja", "窓口は くじから 開いています。")]
    [InlineData("ja", "さんにんめから申請が要ります。")]
    [InlineData("ja", "ついたちまでに申請しましょう。")]
    [InlineData("vi", "Hãy nộp đơn trước tháng chín.")]
    [InlineData("vi", "Hãy nộp đơn trước tháng tư.")]
    [InlineData("vi", "Hãy nộp đơn trước tháng năm.")]
    [InlineData("vi", "Dành cho bé 1 tuổi rưỡi.")]
    [InlineData("vi", "①  tháng 4 hãy nộp đơn.")]
    [InlineData("pt", "Peça em até um ano e meio.")]
    [InlineData("pt", "O prazo é amanhã.")]
    [InlineData("tl", "Sa ika-30 na linggo.")]
    [InlineData("tl", "Ika-30 na linggo.")]
    [InlineData("tl", "Sa ikaanim na buwan.")]
    [InlineData("zh-Hans", "请在明天申请。")]
    public void Bad_answer_is_refused_however_it_is_written(string tag, string answer) =>
        Judge("jidou-teate-shinsei", tag, answer).ShouldBe(Judgement.UnbackedFigure);

    [Theory]
    [InlineData("月15,000円です。", "ja", "1か月以内に申請しましょう。")]
    [InlineData("1か月に15,000円です。", "ja", "1か月以内に申請しましょう。")]
    [InlineData("年6回届きます。", "ja", "12か月に申請しましょう。")]
    [InlineData("一日中受け付けます。", "ja", "一日以内に申請しましょう。")]
    [InlineData("月15,000円です。", "en", "You get 15,000 yen a year at the office.")]
    [InlineData("月15,000円です。", "pt", "São 15.000 ienes por ano na prefeitura.")]
    [InlineData("10日ほどで届きます。", "ja", "数日で届きます。")]
    [InlineData("前後の授乳に。", "ja", "数万円かかります。")]
    [InlineData("翌月から始まります。", "ja", "翌々月から始まります。")]
    [InlineData("時間はかかりません。Feel free to call.", "ja", "費用は無料です。")]
    [InlineData("フリーダイヤル（toll-free）です。", "en", "It is free at the city office.")]
    public void Like_words_of_an_article_do_not_back_it(string article, string tag, string answer) =>
        JudgeOne(article, tag, answer).ShouldBe(Judgement.UnbackedFigure);

    [Theory]
    [InlineData("月15,000円です。", "ja", "毎月15,000円もらえます。")]
    [InlineData("月15,000円です。", "en", "You get ¥15,000 a month at the office.")]
    [InlineData("月15,000円です。", "pt", "São 15.000 ienes por mês na prefeitura.")]
    [InlineData("1か月に15,000円です。", "ja", "毎月15,000円です。")]
    [InlineData("1歳半の健診です。", "en", "The checkup is at a year and a half.")]
    [InlineData("1歳半の健診です。", "vi", "Khám cho bé 1 tuổi rưỡi.")]
    [InlineData("30週からです。", "tl", "Mula sa ika-30 na linggo ng pagbubuntis.")]
    [InlineData("4月11日までです。", "en", "Apply by the eleventh of April.")]
    [InlineData("9月からです。", "vi", "Hãy nộp đơn từ tháng chín.")]
    [InlineData("9時からです。", "ja-easy", "9時（くじ）から あきます。")]
    [InlineData("費用は無料です。", "ja", "お金はかかりません。")]
    [InlineData("費用は無料です。", "en", "It costs nothing to apply.")]
    [InlineData("次の日までです。", "ja", "翌日までです。")]
    public void Same_in_other_words_passes(string article, string tag, string answer) =>
        JudgeOne(article, tag, answer).ShouldBe(Judgement.Grounded);

    [Theory]
    [InlineData("![]()")]
    [InlineData("&#8203;")]
    [InlineData("---")]
    [InlineData("```\n```")]
    public void Answer_that_shows_no_text_is_empty(string answer) =>
        Judge("jidou-teate-shinsei", "ja", answer).ShouldBe(Judgement.Empty);

    [Property(MaxTest = 400)]
    public Property Number_in_words_is_the_number_in_digits() => Prop.ForAll(
        Gen.Choose(2, 99_999).Zip(Gen.Elements(SpelledOut.Languages.ToArray())).ToArbitrary(),
        pair =>
        {
            var (number, language) = pair;
            var answer = $"{SpelledOut.In(language, number)} yen.";
            GroundedArticles.Judge(GroundedArticles.Saying($"費用は{number}円です。"), language, answer).ShouldBe(Judgement.Grounded, answer);
            GroundedArticles.Judge(GroundedArticles.Saying($"費用は{number + 1}円です。"), language, answer).ShouldBe(Judgement.UnbackedFigure, answer);
        });

    private static Judgement JudgeOne(string article, string tag, string answer)
    {
        Language.TryParse(tag, out var language).ShouldBeTrue();
        return GroundedArticles.Judge(GroundedArticles.Saying(article), language, answer);
    }

    private static Judgement Judge(string id, string tag, string answer)
    {
        Language.TryParse(tag, out var language).ShouldBeTrue();
        return GroundedArticles.Judge(GroundedArticles.ById(id), language, answer);
    }

    // The last first, in full-width digits.
    private static string Rewrite(IEnumerable<string> sentences) =>
        string.Concat(sentences.Reverse().Where(sentence => !sentence.Contains("](", StringComparison.Ordinal)).Select(sentence => sentence.TrimStart('-', ' ') + "。\n"))
            .Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c).Aggregate(new System.Text.StringBuilder(), (text, c) => text.Append(c)).ToString();

    private sealed class Share(string name)
    {
        private int _all;
        private int _passed;

        public double Passed => (double)_passed / _all;

        public void Count(Judgement judgement, string what, ITestOutputHelper output)
        {
            _all++;
            _passed += judgement == Judgement.Grounded ? 1 : 0;
            if (judgement != Judgement.Grounded)
                output.WriteLine($"{name}: {judgement}: {what}");
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{name}: {_passed} of {_all} ({Passed:P1})");
    }
}

using System.Text;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Tests.Safety;

/// <summary>What every answer to a danger sign owes a frightened parent, and what LINE accepts.</summary>
public sealed class SafetyResponsesTests
{
    private const string Discreet = "You have a message.";

    private static readonly PostbackAction Person = new("人に相談", "person");

    public static TheoryData<string, string> ResponsesByLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var response in SafetyFixture.Rules.Responses)
        {
            foreach (var language in Language.All)
                data.Add(response.Id, language.Tag);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(ResponsesByLanguage))]
    public void Message_is_within_the_limits_of_line(string id, string language)
    {
        var message = (FlexMessage)SafetyMessages.Render(Finding(id), language, Discreet, Person).ShouldHaveSingleItem();

        message.Validate().ShouldBeEmpty();
        Encoding.UTF8.GetByteCount(System.Text.Json.JsonSerializer.Serialize<Message>(message)).ShouldBeLessThanOrEqualTo(30 * 1024);
    }

    [Theory]
    [MemberData(nameof(ResponsesByLanguage))]
    public void Notification_says_the_first_action_and_whom_to_call(string id, string language)
    {
        var finding = Finding(id);

        var message = (FlexMessage)SafetyMessages.Render(finding, language, Discreet, Person)[0];

        message.AltText.ShouldStartWith(finding.Response.In(language).FirstAction);
        message.AltText.ShouldContain(finding.Response.Calls[0].PhoneNumber);
    }

    [Theory]
    [InlineData("violence-now", SafetyKind.DomesticViolence)]
    [InlineData("child-abuse", SafetyKind.ChildAbuse)]
    [InlineData("despair", SafetyKind.Despair)]
    [InlineData("harming-child", SafetyKind.HarmingChild)]
    public void Lock_screen_tells_nothing_of_violence_or_despair(string id, SafetyKind kind)
    {
        var message = (FlexMessage)SafetyMessages.Render(Finding(id) with { Kind = kind }, "ja", Discreet, Person)[0];

        message.AltText.ShouldBe(Discreet);
    }

    [Fact]
    public void Call_buttons_dial_the_numbers_of_the_response()
    {
        var finding = Finding("poisoning");

        var bubble = (FlexBubble)((FlexMessage)SafetyMessages.Render(finding, "ja", Discreet, Person)[0]).Contents;

        bubble.Footer!.Contents.OfType<FlexButton>().Select(button => ((UriAction)button.Action).Uri)
            .ShouldBe(["tel:0727272499", "tel:0298529999", "tel:0839212755", "tel:119"]);
    }

    [Fact]
    public void A_number_with_a_hash_is_escaped() =>
        SafetyFixture.Rules.Contacts.Single(contact => contact.Id == "adult-medical").TelUri.OriginalString.ShouldBe("tel:%237119");

    [Fact]
    public void Red_is_for_emergencies_of_the_body_alone()
    {
        Header(Finding("choking")).ShouldBe("#B00020");
        Header(Finding("despair-now") with { Kind = SafetyKind.Despair }).ShouldNotBe("#B00020");
        Header(Finding("burn") with { Severity = Severity.Urgent }).ShouldNotBe("#B00020");
    }

    [Fact]
    public void A_language_without_its_own_text_is_answered_in_english_and_japanese_in_japanese()
    {
        var response = SafetyFixture.Rules.Responses[0];

        response.In("fr").ShouldBe(response.In("en"));
        response.In("ja-kansai").ShouldBe(response.In("ja"));
    }

    [Fact]
    public void Every_response_speaks_every_language_of_the_concierge()
    {
        foreach (var response in SafetyFixture.Rules.Responses)
            Language.All.ShouldAllBe(language => response.Texts.ContainsKey(language.Tag), response.Id);
    }

    [Fact]
    public void First_action_in_japanese_is_one_short_sentence()
    {
        foreach (var response in SafetyFixture.Rules.Responses)
        {
            response.FirstAction.Length.ShouldBeLessThanOrEqualTo(60, response.Id);
            response.Title.Length.ShouldBeLessThanOrEqualTo(24, response.Id);
        }
    }

    [Fact]
    public void Despair_is_answered_without_blame_and_with_a_person()
    {
        string[] blame = ["なぜ", "どうして", "べき", "がんばって", "頑張って", "いけません", "ちゃんと"];
        foreach (var response in SafetyFixture.Rules.Responses.Where(response => response.Id is "despair" or "despair-now" or "overdose" or "self-injury" or "help" or "harming-child" or "harming-child-now" or "harming-child-done"))
        {
            var text = response.In("ja");
            var all = string.Concat(text.Steps.Prepend(text.FirstAction).Prepend(text.Title));
            blame.ShouldAllBe(word => !all.Contains(word, StringComparison.Ordinal), response.Id);
            // A person is named, by phone or nearby; nobody answers in the talk itself, so none is promised there.
            (all.Contains("人に相談", StringComparison.Ordinal) || all.Contains("近くの人", StringComparison.Ordinal)).ShouldBeTrue(response.Id);
            all.ShouldNotContain("つなぎます", Case.Sensitive, response.Id);
        }
    }

    // Each is a case in which the answer to its neighbour does harm: leaving a child that does not breathe, pressing on an eye.
    [Theory]
    [InlineData("揺さぶってしまったら、ぐったりして息をしていません", "not-breathing")]
    [InlineData("揺さぶってしまった。息してない", "not-breathing")]
    [InlineData("投げてしまって、頭から血が出て意識がない", "unconscious")]
    [InlineData("床にたたきつけてしまった けいれんしてる", "convulsion")]
    [InlineData("赤ちゃんを揺さぶってしまった", "harming-child-done")]
    [InlineData("首をしめてしまった", "harming-child-done")]
    [InlineData("赤ちゃんを投げた", "harming-child-done")]
    [InlineData("泣き止まなくて口をふさいでしまった", "harming-child-done")]
    [InlineData("I shook my baby", "harming-child-done")]
    [InlineData("我摇晃了宝宝", "harming-child-done")]
    [InlineData("口に布団がかかってしまって苦しそう", "breathing-hard")]
    [InlineData("フェンスに首がはさまって抜けない", "accident")]
    [InlineData("揺さぶってしまいそう", "harming-child-now")]
    [InlineData("赤ちゃんを投げたい", "harming-child-now")]
    [InlineData("首をしめてしまいそう", "harming-child-now")]
    [InlineData("睡眠薬をたくさん飲みました もう終わりです", "overdose")]
    [InlineData("ODした", "overdose")]
    [InlineData("薬を全部飲んだ。もう死にたい", "overdose")]
    [InlineData("いま薬を30錠飲みました。さようなら", "overdose")]
    [InlineData("子どもたちごめんね。薬を大量に飲みました", "overdose")]
    [InlineData("tomei todos os comprimidos", "overdose")]
    [InlineData("中学生の娘が頭痛薬を大量に飲みました", "overdose")]
    [InlineData("薬飲みすぎた どうしよう 死にたくない", "overdose")]
    [InlineData("手首を切った 血が止まらない", "self-injury")]
    [InlineData("カッターで手首切った", "self-injury")]
    [InlineData("リスカした。血が止まらない", "self-injury")]
    [InlineData("子どもがガラスで手首を切って血が止まらない", "bleeding")]
    [InlineData("2歳の子が睡眠薬をたくさん飲みました", "poisoning")]
    [InlineData("OD 何錠で死ねますか", "despair-now")]
    [InlineData("ハイターが目に入って痛がっています", "eye-chemical")]
    [InlineData("漂白剤が子どもの目に入りました", "eye-chemical")]
    [InlineData("漂白剂溅到眼睛里了", "eye-chemical")]
    [InlineData("目薬と間違えて接着剤を目に入れた", "eye-chemical")]
    [InlineData("鉛筆が目に刺さった", "eye-pierced")]
    [InlineData("目を箸で突いた", "eye")]
    [InlineData("つまようじが目に入った", "eye")]
    [InlineData("砂が目に入った", "eye")]
    [InlineData("腕が変な方向に曲がってる", "fracture")]
    [InlineData("ブラインドのひもが首に絡まって苦しそう", "strangled")]
    [InlineData("首に巻きついて顔が紫", "strangled")]
    [InlineData("夫が首を吊っています", "strangled")]
    [InlineData("首にロープを巻きました。もう死にたい", "despair-now")]
    [InlineData("コンセントに触って感電した", "electric-shock")]
    [InlineData("感電して意識がない", "electric-shock")]
    [InlineData("強力な洗剤が服にかかって肌がただれてる", "chemical-skin")]
    [InlineData("漂白剤が手について皮膚がぬるぬるする", "chemical-skin")]
    [InlineData("妊娠35週 頭が割れるように痛くて目がチカチカ", "pregnancy-severe")]
    [InlineData("妊娠35週 血圧180", "pregnancy-severe")]
    [InlineData("妊娠38週 血圧165", "pregnancy")]
    [InlineData("赤ちゃんが動かない", "unconscious")]
    [InlineData("赤ちゃん死んだかもしれない", "unconscious")]
    [InlineData("うちの子死んでるかも", "unconscious")]
    [InlineData("お腹の赤ちゃんが動かない", "pregnancy")]
    [InlineData("妊娠30週 赤ちゃんが動かない", "pregnancy")]
    [InlineData("母乳飲んでる間に青くなる", "unconscious")]
    [InlineData("トイレで出産しそう 一人です", "birth")]
    [InlineData("赤ちゃんが生まれた 家で", "birth")]
    [InlineData("破水して頭が見えてる 家に一人", "birth")]
    [InlineData("今まさに隣の家で子どもが殴られている", "child-abuse-now")]
    [InlineData("今、隣の部屋から子どもを殴る音と悲鳴が聞こえる", "child-abuse-now")]
    [InlineData("隣の家で子どもがいつも殴られている", "child-abuse")]
    [InlineData("子どもが帰ってこない", "missing-child")]
    [InlineData("娘が行方不明", "missing-child")]
    [InlineData("子供が見つからない", "missing-child")]
    [InlineData("2歳の娘がいない、探してる", "missing-child")]
    [InlineData("息子が迷子になった", "missing-child")]
    [InlineData("子供が迷子です", "missing-child")]
    [InlineData("娘が家出した", "missing-child")]
    [InlineData("子どもが公園からいなくなった", "missing-child")]
    [InlineData("スーパーで3歳の娘とはぐれた", "missing-child")]
    [InlineData("I can't find my daughter", "missing-child")]
    [InlineData("孩子不见了", "missing-child")]
    [InlineData("con tôi bị lạc", "missing-child")]
    [InlineData("meu filho sumiu", "missing-child")]
    [InlineData("nawawala ang anak ko", "missing-child")]
    [InlineData("いなくなった娘が川で浮いてる", "drowning")]
    [InlineData("緑のゲロ吐いた生後3日", "green-vomit")]
    [InlineData("緑色の嘔吐 生後5日", "green-vomit")]
    [InlineData("新生児が緑色の嘔吐", "green-vomit")]
    [InlineData("胆汁みたいな緑の吐いた 新生児", "green-vomit")]
    [InlineData("生後10日の赤ちゃんが黄緑のミルクを吐いた", "green-vomit")]
    [InlineData("my newborn is vomiting green", "green-vomit")]
    [InlineData("けいれん まだ続いてる。5分たった", "convulsion-long")]
    [InlineData("けいれん止まらない もう10分", "convulsion-long")]
    [InlineData("けいれん10分続いてる 119する？", "convulsion-long")]
    [InlineData("seizure for 10 minutes and it won't stop", "convulsion-long")]
    [InlineData("孩子抽搐已经10分钟了", "convulsion-long")]
    [InlineData("けいれんしてる", "convulsion")]
    [InlineData("けいれんが2分続いている", "convulsion")]
    [InlineData("助けて", "help")]
    [InlineData("たすけて！！", "help")]
    [InlineData("Cứu tôi với", "help")]
    public void Answer_says_what_this_very_danger_needs_first(string text, string response) =>
        SafetyFixture.Screen.Check(text).ShouldNotBeNull().Response.Id.ShouldBe(response);

    [Theory]
    [InlineData("ハイターで哺乳瓶を消毒していいですか")]
    [InlineData("洗剤が目に入らないようにするにはどうしたらいいですか")]
    [InlineData("心が折れた、寝かしつけ")]
    [InlineData("エコーでへその緒が首に巻きついていると言われました")]
    [InlineData("子どもの感電を防ぐキャップはどこで買えますか")]
    [InlineData("漂白剤で手荒れがひどい")]
    [InlineData("赤ちゃんが生まれた。家でできる手続きはありますか")]
    [InlineData("ベビーカーのタイヤが動かない")]
    [InlineData("処方された薬を全部飲み切りました、もう終わりでいいですか")]
    [InlineData("ファミサポで助けてもらいたい")]
    [InlineData("おもちゃが見つからない")]
    [InlineData("子どもの靴が見つからない")]
    [InlineData("保育園が見つからない")]
    [InlineData("息子に合う幼稚園が見つからない")]
    [InlineData("母子手帳が見つからない")]
    [InlineData("迷子札を作りたい")]
    [InlineData("迷子ひもは使っていいですか")]
    [InlineData("いないいないばあはいつから喜びますか")]
    [InlineData("夫が帰ってこない")]
    [InlineData("かくれんぼで子どもが見つからない")]
    [InlineData("うちの子が家出したいと言う")]
    [InlineData("子どもがいない夫婦です")]
    [InlineData("生後1ヶ月 便が緑")]
    [InlineData("生後2週間 うんちが緑色 吐き戻しもある")]
    [InlineData("双子妊娠中です。何か支援ありますか")]
    [InlineData("双子がおなかにいます。手当は？")]
    [InlineData("妊娠30週です。里帰りいつからすればいい？")]
    [InlineData("妊娠32週です。里帰り出産の準備")]
    [InlineData("流産してしまいました。つらいです")]
    [InlineData("090-1234-5678 に電話して")]
    public void Words_of_these_dangers_alone_raise_no_alarm(string text) =>
        SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Theory]
    [InlineData(SafetyKind.Despair, "despair-now")]
    [InlineData(SafetyKind.HarmingChild, "harming-child-now")]
    [InlineData(SafetyKind.Injury, "bleeding")]
    [InlineData(SafetyKind.Poisoning, "poisoning-emergency")]
    [InlineData(SafetyKind.Pregnancy, "pregnancy-severe")]
    [InlineData(SafetyKind.Breathing, "not-breathing")]
    public void Answer_to_a_kind_that_no_rule_has_seen_fits_all_of_the_kind(SafetyKind kind, string response) =>
        SafetyFixture.Rules.GravestOf(kind).Response.Id.ShouldBe(response);

    // Whoever tells the milder sign of despair may have taken the pills already, in words that no rule knows.
    [Theory]
    [InlineData("despair")]
    [InlineData("despair-now")]
    [InlineData("harming-child")]
    [InlineData("harming-child-now")]
    public void Answer_to_despair_or_fear_of_oneself_names_the_ambulance_and_dials_it(string id)
    {
        var response = SafetyFixture.Rules.Responses.Single(response => response.Id == id);

        response.Calls.ShouldContain(call => call.Id == "ambulance");
        foreach (var language in Language.All)
            response.In(language.Tag).Steps.ShouldContain(step => step.Contains("119", StringComparison.Ordinal), language.Tag);
    }

    [Fact]
    public void First_button_is_answered_at_every_hour()
    {
        string[] always = ["ambulance", "police", "poison-osaka", "child-guidance", "dv-plus", "yorisoi"];
        foreach (var response in SafetyFixture.Rules.Responses)
            always.ShouldContain(response.Calls[0].Id, response.Id);
    }

    [Fact]
    public void Every_contact_has_a_number_with_a_source_and_a_date()
    {
        foreach (var contact in SafetyFixture.Rules.Contacts)
        {
            contact.Source.Url.ShouldNotBeNull(contact.Id);
            contact.CheckedOn.ShouldBeGreaterThanOrEqualTo(new DateOnly(2026, 11, 1), contact.Id);
        }
    }

    private static string? Header(SafetyFinding finding) =>
        ((FlexBubble)((FlexMessage)SafetyMessages.Render(finding, "ja", Discreet, Person)[0]).Contents).Header!.BackgroundColor;

    private static SafetyFinding Finding(string response) => new()
    {
        Signal = "test",
        Kind = SafetyKind.Injury,
        Severity = Severity.Emergency,
        MatchedText = "",
        Response = SafetyFixture.Rules.Responses.Single(candidate => candidate.Id == response),
    };
}

using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

public sealed class SafetyRulesTests : IDisposable
{
    private const string Answers = """
        contacts:
          - id: ambulance
            phone: "119"
            label: { ja: 119番, en: "119" }
            hours: { ja: 24時間, en: 24 hours }
            source: { name: 市, url: "https://example.lg.jp/" }
            checkedOn: 2026-11-22
        responses:
          - id: help
            calls: [ambulance]
            texts:
              ja: { title: 題, first: まず, steps: [次に] }
              ja-easy: { title: 題, first: まず, steps: [次に] }
              en: { title: Title, first: First, steps: [Then] }
        """;

    private const string Signals = """
        words:
          煙: [煙, けむり]
        signals:
          - id: fire
            kind: injury
            severity: emergency
            response: help
            patterns:
              - <煙> 出て|でて
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("safety-rules-").FullName;

    [Fact]
    public void Rules_load_from_the_files_of_a_folder()
    {
        Write("answers.yaml", Answers);
        Write("signals.yaml", Signals);

        var screen = new SafetyScreen(SafetyRules.LoadUnapproved(_folder));

        screen.Check("台所からケムリが出てる！").ShouldNotBeNull().Signal.ShouldBe("fire");
        screen.Check("煙突").ShouldBeNull();
    }

    [Theory]
    [InlineData("kind: injury", "kind: fire", "signal 'fire': kind 'fire' is not one of")]
    [InlineData("severity: emergency", "severity: 3", "signal 'fire': severity '3' is not one of")]
    [InlineData("response: help", "response: hlep", "there is no response 'hlep'")]
    [InlineData("<煙> 出て", "<湯気> 出て", "there is no word group '湯気'")]
    [InlineData("<煙> 出て|でて", "<煙> ・でて", "has an empty place")]
    [InlineData("けむり]", "<煙>]", "contains itself")]
    [InlineData("けむり]", "あー]", "is read as 'あ'")]
    [InlineData("id: fire", "name: fire", "line 4: ")]
    public void A_wrong_rule_is_refused_with_its_place_and_reason(string right, string wrong, string reason)
    {
        Write("answers.yaml", Answers);
        Write("signals.yaml", Signals.Replace(right, wrong, StringComparison.Ordinal));

        Refused("signals.yaml").ShouldContain(reason);
    }

    [Theory]
    [InlineData("phone: \"119\"", "phone: 一一九", "must be digits")]
    [InlineData("https://example.lg.jp/", "市のページ", "is not a web address")]
    [InlineData("checkedOn: 2026-11-22", "checkedOn: 先月", "is not a date")]
    [InlineData("calls: [ambulance]", "calls: []", "it offers nobody to call")]
    [InlineData("calls: [ambulance]", "calls: [police]", "there is no contact 'police'")]
    [InlineData("      en: {", "      vi: {", "the text in 'en' is missing")]
    [InlineData("first: まず", "second: まず", "line")]
    [InlineData("steps: [次に]", "steps: []", "it needs 1 to 5 steps")]
    public void A_wrong_answer_is_refused_with_its_place_and_reason(string right, string wrong, string reason)
    {
        Write("answers.yaml", Answers.Replace(right, wrong, StringComparison.Ordinal));
        Write("signals.yaml", Signals);

        Refused("answers.yaml").ShouldContain(reason);
    }

    private const string Talk = """
        signals:
          - id: talk
            kind: despair
            severity: emergency
            response: help
            alone: true
            patterns:
              - 助けて
          - id: sorrow
            kind: despair
            severity: emergency
            response: help
            patterns:
              - つらい
        """;

    [Fact]
    public void Among_equals_the_body_comes_before_the_mind_whatever_the_order_of_the_files()
    {
        Write("a.yaml", Talk);
        Write("answers.yaml", Answers);
        Write("signals.yaml", Signals);
        var screen = new SafetyScreen(SafetyRules.LoadUnapproved(_folder));

        screen.Check("つらい").ShouldNotBeNull().Signal.ShouldBe("sorrow");
        screen.Check("つらい。煙が出てる").ShouldNotBeNull().Signal.ShouldBe("fire");
    }

    [Fact]
    public void A_sign_that_stands_alone_is_none_beside_other_words()
    {
        Write("a.yaml", Talk);
        Write("answers.yaml", Answers);
        var screen = new SafetyScreen(SafetyRules.LoadUnapproved(_folder));

        screen.Check("助けて！！").ShouldNotBeNull().Signal.ShouldBe("talk");
        screen.Check("ファミサポに助けてもらう").ShouldBeNull();
    }

    [Fact]
    public void Two_signals_of_one_name_are_refused()
    {
        Write("answers.yaml", Answers);
        Write("a.yaml", Signals);
        Write("b.yaml", Signals.Replace("煙:", "黒煙:", StringComparison.Ordinal).Replace("<煙>", "<黒煙>", StringComparison.Ordinal));

        Refused("b.yaml").ShouldContain("signal 'fire' is defined twice");
    }

    [Fact]
    public void An_empty_or_missing_folder_is_refused()
    {
        Should.Throw<SafetyRulesException>(() => SafetyRules.Load(_folder)).Message.ShouldContain("holds no *.yaml");
        Should.Throw<SafetyRulesException>(() => SafetyRules.Load(Path.Combine(_folder, "none"))).Message.ShouldContain("no such folder");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string yaml) => File.WriteAllText(Path.Combine(_folder, file), yaml);

    private string Refused(string file)
    {
        var error = Should.Throw<SafetyRulesException>(() => SafetyRules.Load(_folder));
        error.File.ShouldBe(file);
        error.Message.ShouldStartWith(file);
        return error.Message;
    }
}

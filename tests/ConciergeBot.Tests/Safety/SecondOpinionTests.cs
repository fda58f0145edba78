using ConciergeBot.Safety;
using ConciergeBot.Safety.Learned;
using FsCheck;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Safety;

/// <summary>What is found without a rule, and what must never be lost by it.</summary>
public sealed class SecondOpinionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("second-opinion-").FullName;

    [Fact]
    public void It_adds_what_no_rule_says_and_names_itself()
    {
        var lines = SafetyFixture.Dangers.Where(line => SafetyFixture.Screen.CheckByRules(line.Text) is null).ToList();
        lines.ShouldNotBeEmpty();

        foreach (var line in lines)
        {
            if (SafetyFixture.Screen.Check(line.Text) is { } finding)
                finding.Signal.ShouldBe(SafetyFinding.SecondOpinion);
        }

        lines.Count(line => SafetyFixture.Screen.Check(line.Text) is not null).ShouldBeGreaterThan(lines.Count / 2);
    }

    [Property(MaxTest = 200)]
    public void It_takes_nothing_from_the_rules(NonNegativeInt pick, string? after)
    {
        var text = SafetyFixture.Dangers[pick.Get % SafetyFixture.Dangers.Count].Text + after;

        if (SafetyFixture.Screen.CheckByRules(text) is { } byRules)
            SafetyFixture.Screen.Check(text).ShouldNotBeNull().Signal.ShouldBe(byRules.Signal);
    }

    [Theory]
    [InlineData("こんにちは")]
    [InlineData("児童手当の申請はいつまでですか")]
    [InlineData("離乳食はいつから始めますか")]
    [InlineData("Where can I get the maternal handbook?")]
    [InlineData("Tell me a joke")]
    [InlineData("Làm thế nào để xin trợ cấp trẻ em?")]
    [InlineData("儿童津贴怎么申请")]
    [InlineData("Quando abre a creche?")]
    [InlineData("Saan mag-aapply ng allowance?")]
    public void Everyday_words_are_quiet(string text) => SafetyFixture.Screen.Check(text).ShouldBeNull();

    [Fact]
    public void One_sentence_is_heard_in_a_long_text()
    {
        var danger = SafetyFixture.Dangers.First(line => SafetyFixture.Screen.CheckByRules(line.Text) is null && SafetyFixture.Screen.Check(line.Text) is not null && line.Text.Length > 25);
        var chatter = string.Concat(Enumerable.Repeat("いつもありがとうございます。児童手当の書類は先週出しました。", 5));

        SafetyFixture.Screen.Check(chatter + danger.Text + "。" + chatter).ShouldNotBeNull();
    }

    [Fact]
    public void A_danger_in_the_earlier_texts_alone_is_not_reported_again()
    {
        var danger = SafetyFixture.Dangers.First(line => SafetyFixture.Screen.CheckByRules(line.Text) is null && SafetyFixture.Screen.Check(line.Text) is not null);

        SafetyFixture.Screen.Check("ありがとうございます", [danger.Text]).ShouldBeNull();
    }

    [Theory]
    [InlineData("=bias\tone", "line 1")]
    [InlineData("=kind\tWeather\tburn", "line 1")]
    [InlineData("=kind\tBurn\tburn\nあつ\t1\t7:0.5", "there is no kind 7")]
    [InlineData("=kind\tBurn\tburn\nあつ", "line 2")]
    [InlineData("あつ\t1", "names no kind")]
    public void Weights_that_cannot_be_read_are_refused_with_their_line(string content, string reason)
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        File.WriteAllText(file, content);

        var error = Should.Throw<SafetyRulesException>(() => LearnedWeights.Read(file));
        error.File.ShouldBe(LearnedWeights.FileName);
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public void Weights_that_name_a_signal_that_is_gone_stop_the_start()
    {
        foreach (var rules in Directory.GetFiles(SafetyFixture.Folder, "*.yaml"))
            File.Copy(rules, Path.Combine(_folder, Path.GetFileName(rules)));
        File.WriteAllText(Path.Combine(_folder, LearnedWeights.FileName), "=kind\tBurn\tno-longer-there\n");

        Should.Throw<SafetyRulesException>(() => SafetyRules.Load(_folder)).Message.ShouldContain("no-longer-there");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

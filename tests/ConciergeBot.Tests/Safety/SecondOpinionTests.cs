using System.Collections.Frozen;
using System.Text;
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

        lines.Count(line => SafetyFixture.Screen.Check(line.Text)?.Signal == SafetyFinding.SecondOpinion).ShouldBeGreaterThan(lines.Count / 2);
    }

    [Property(MaxTest = 200)]
    public void It_never_drops_what_a_certain_rule_sees(NonNegativeInt pick, string? after)
    {
        var text = SafetyFixture.Dangers[pick.Get % SafetyFixture.Dangers.Count].Text + after;

        if (SafetyFixture.Screen.SignsIn(text).Any(sign => sign.Signal.IsCertain))
            SafetyFixture.Screen.Check(text).ShouldNotBeNull();
    }

    [Fact]
    public void It_quiets_rules_on_lines_that_only_look_like_a_danger()
    {
        var alarms = SafetyFixture.Lookalikes.Where(line => SafetyFixture.Screen.CheckByRules(line.Text) is not null).ToList();

        alarms.Count(line => SafetyFixture.Screen.Check(line.Text) is null).ShouldBeGreaterThan(alarms.Count / 2);
    }

    [Fact]
    public void Without_its_file_the_rules_decide_alone()
    {
        CopyRules();
        var screen = new SafetyScreen(SafetyRules.Load(_folder));

        foreach (var line in SafetyFixture.Dangers.Concat(SafetyFixture.Lookalikes))
        {
            var found = screen.Check(line.Text);
            found?.Signal.ShouldNotBe(SafetyFinding.SecondOpinion);
            if (SafetyFixture.Screen.CheckByRules(line.Text) is { } seen)
                (found?.Severity >= seen.Severity).ShouldBeTrue(line.Text);
        }
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

    [Fact]
    public void Weights_come_back_as_they_were_written()
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        var written = Weights("burn");
        written.Write(file);

        var read = LearnedWeights.Read(file);

        read.Thresholds.ShouldBe(written.Thresholds);
        read.Kinds.ShouldBe(written.Kinds);
        read.Network.HiddenWeights.ShouldBe(written.Network.HiddenWeights);
        read.Weights[read.Rows[TextPieces.KeyOf("あつ")]].ShouldBe(1.5f);
        Span<float> vector = [0, 0];
        read.Vectors.AddTo(0, vector, stackalloc float[2]);
        vector.ToArray().ShouldBe([0.5f, -0.25f], tolerance: 0.005);
    }

    [Property(MaxTest = 200)]
    public void Weights_that_are_cut_short_are_refused(NonNegativeInt length)
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        Weights("burn").Write(file);
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, whole[..(length.Get % whole.Length)]);

        RefusalOf(file).ShouldContain("cannot be read");
    }

    [Fact]
    public void Weights_with_bytes_too_many_are_refused()
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        Weights("burn").Write(file);
        File.AppendAllText(file, "x");

        RefusalOf(file).ShouldContain("are no 1 rows");
    }

    [Fact]
    public void Weights_without_a_kind_are_refused()
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        (Weights("burn") with { Kinds = [], Network = new DangerNetwork(width: 2, hidden: 3, kinds: 0) }).Write(file);

        RefusalOf(file).ShouldContain("names no kind");
    }

    [Fact]
    public void Weights_of_another_format_are_refused()
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        File.WriteAllBytes(file, [5, .. "other"u8]);

        RefusalOf(file).ShouldContain("another format");
    }

    [Fact]
    public void Weights_of_a_kind_that_is_not_known_are_refused()
    {
        var file = Path.Combine(_folder, LearnedWeights.FileName);
        (Weights("burn") with { Kinds = [((SafetyKind)99, "burn")] }).Write(file);
        File.WriteAllText(file, File.ReadAllText(file, Encoding.Latin1).Replace("\u000299", "\u0002xx", StringComparison.Ordinal), Encoding.Latin1);

        RefusalOf(file).ShouldContain("xx");
    }

    [Fact]
    public void Weights_that_name_a_signal_that_is_gone_stop_the_start()
    {
        CopyRules();
        Weights("no-longer-there").Write(Path.Combine(_folder, LearnedWeights.FileName));

        Should.Throw<SafetyRulesException>(() => SafetyRules.Load(_folder)).Message.ShouldContain("no-longer-there");
    }

    private static string RefusalOf(string file)
    {
        var error = Should.Throw<SafetyRulesException>(() => LearnedWeights.Read(file));
        error.File.ShouldBe(LearnedWeights.FileName);
        return error.Message;
    }

    private static LearnedWeights Weights(string signal)
    {
        var network = new DangerNetwork(width: 2, hidden: 3, kinds: 1);
        network.HiddenWeights[4] = 0.75f;
        var rows = new Dictionary<ulong, int> { [TextPieces.KeyOf("あつ")] = 0 };
        return new LearnedWeights(
            new OpinionThresholds(Danger: 0.5f, None: -1, NoEmergency: -2), [(SafetyKind.Burn, signal)], network, rows.ToFrozenDictionary(), [1.5f], SmallVectors.Of([0.5f, -0.25f], width: 2));
    }

    private void CopyRules()
    {
        foreach (var rules in Directory.GetFiles(SafetyFixture.Folder, "*.yaml"))
            File.Copy(rules, Path.Combine(_folder, Path.GetFileName(rules)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

using ConciergeBot.Host.Commands;
using ConciergeBot.Safety;
using Microsoft.Extensions.Time.Testing;

namespace ConciergeBot.Tests.Safety;

/// <summary>No single person changes what decides over an alarm.</summary>
public sealed class SafetyApprovalsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("safety-approvals-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 29, 20, 0, 0, TimeSpan.Zero));

    public SafetyApprovalsTests()
    {
        foreach (var file in Directory.GetFiles(SafetyFixture.Folder))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.Delete(Path.Combine(_folder, SafetyApprovals.FileName));
    }

    [Fact]
    public void Rules_load_when_two_people_have_approved_every_file()
    {
        Approve("山口 花子");
        Refused().ShouldContain("1 of 2 people");
        Approve("防府 太郎");

        SafetyRules.Load(_folder).Responses.ShouldNotBeEmpty();
    }

    [Fact]
    public void One_person_counts_once_however_often_they_approve()
    {
        Approve("Yamaguchi Hanako");
        Approve(" yamaguchi hanako ");

        Refused().ShouldContain("1 of 2 people");
    }

    [Theory]
    [InlineData("signals-1-mind.yaml")]
    [InlineData("contacts.yaml")]
    [InlineData("second-opinion.bin")]
    public void Changed_file_wants_two_people_again(string file)
    {
        Approve("山口 花子");
        Approve("防府 太郎");
        if (file.EndsWith(".bin", StringComparison.Ordinal))
            SetLastByte(file);
        else
            File.AppendAllText(Path.Combine(_folder, file), "# 一行\n");

        Refused().ShouldStartWith(file);
        Approve("山口 花子").ShouldBe([$"山口 花子 さんが承認しました: {file}", $"もう1人の承認が要ります: {file}"]);
        Refused().ShouldContain("1 of 2 people");
        Approve("防府 太郎").ShouldBe([$"防府 太郎 さんが承認しました: {file}"]);
        SafetyRules.Load(_folder).Signals.ShouldNotBeEmpty();
    }

    [Fact]
    public void New_file_wants_two_people_too()
    {
        Approve("山口 花子");
        Approve("防府 太郎");
        File.WriteAllText(Path.Combine(_folder, "words-new.yaml"), "words:\n  新しい組: [ことば]\n");

        Refused().ShouldStartWith("words-new.yaml");
    }

    [Fact]
    public void Ends_of_lines_are_no_change()
    {
        Approve("山口 花子");
        Approve("防府 太郎");
        var path = Path.Combine(_folder, "contacts.yaml");
        File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings("\r\n"));

        SafetyRules.Load(_folder).Contacts.ShouldNotBeEmpty();
    }

    [Fact]
    public void Approval_is_kept_with_name_and_Japanese_date()
    {
        Approve("萩 \"はぎ\" 次郎");

        File.ReadAllText(Path.Combine(_folder, SafetyApprovals.FileName)).ShouldContain("on: 2026-11-30");
        SafetyApprovals.Read(_folder).HasApproved("萩 \"はぎ\" 次郎", "contacts.yaml").ShouldBeTrue();
    }

    [Fact]
    public void Approving_again_what_has_not_changed_writes_nothing_and_says_so()
    {
        Approve("山口 花子");
        Approve("防府 太郎");
        var path = Path.Combine(_folder, SafetyApprovals.FileName);
        var before = File.ReadAllText(path);
        _time.Advance(TimeSpan.FromDays(1));

        Approve("山口 花子").ShouldHaveSingleItem().ShouldContain("何も書きませんでした");

        File.ReadAllText(path).ShouldBe(before);
    }

    [Fact]
    public void Two_entries_of_one_person_as_a_merge_leaves_them_are_no_two_people()
    {
        Approve("Yamaguchi Hanako");
        var path = Path.Combine(_folder, SafetyApprovals.FileName);
        var entry = File.ReadAllText(path).Split("approvals:\n")[1];
        File.AppendAllText(path, entry.Replace("Yamaguchi", "YAMAGUCHI", StringComparison.Ordinal));

        Refused().ShouldContain("'Yamaguchi Hanako' has two entries");
    }

    [Theory]
    [InlineData("approvals:\n  - { on: 2026-11-22, files: {} }\n", "'by' is missing")]
    [InlineData("approvals:\n  - { by: 山口 花子, on: いつか, files: {} }\n", "'いつか' is not a date")]
    [InlineData("approvals:\n  - { von: 山口 花子 }\n", "line 2")]
    public void Malformed_approvals_are_refused_with_their_reason(string yaml, string reason)
    {
        File.WriteAllText(Path.Combine(_folder, SafetyApprovals.FileName), yaml);

        Refused().ShouldContain(reason);
    }

    [Theory]
    [InlineData()]
    [InlineData("")]
    [InlineData("山口 花子", "no/such/folder")]
    public void Command_says_how_it_is_used_and_changes_nothing(params string[] args)
    {
        var error = new StringWriter();

        ApproveSafetyCommand.Run(args, _time, TextWriter.Null, error).ShouldBe(2);

        error.ToString().ShouldContain("approve-safety");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Approve(string name)
    {
        var output = new StringWriter { NewLine = "\n" };
        ApproveSafetyCommand.Run([name, _folder], _time, output, TextWriter.Null).ShouldBe(0);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private string Refused() => Should.Throw<SafetyRulesException>(() => SafetyRules.Load(_folder)).Message;

    private void SetLastByte(string file)
    {
        var path = Path.Combine(_folder, file);
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}

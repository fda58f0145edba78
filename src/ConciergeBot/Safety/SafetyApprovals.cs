using System.Globalization;
using System.Security.Cryptography;
using ConciergeBot.Safety.Rules;

namespace ConciergeBot.Safety;

/// <summary>
/// Who has approved which file of <c>knowledge/safety</c> as it stands: what decides over an alarm is never one person's. An
/// approval holds for the file's content, by its fingerprint; a changed file wants two people again.
/// </summary>
public sealed class SafetyApprovals
{
    public const string FileName = "approvals.yaml";

    /// <summary>So many different people.</summary>
    public const int Needed = 2;

    private const string Head = """
        # だれが、どのファイルの、どの内容を認めたか。内容が変わると、あらためて2人の承認が要ります。
        # この欄は、手で書かずに次の命令で書きます（くわしくは README.md）:
        #   dotnet run --project src/ConciergeBot.Host -- approve-safety "名前"

        """;

    private readonly string _folder;
    private readonly List<Approval> _approvals;

    private SafetyApprovals(string folder, List<Approval> approvals) => (_folder, _approvals) = (folder, approvals);

    /// <summary>Those of a folder; none where it has no such file.</summary>
    /// <exception cref="SafetyRulesException">The file is malformed, or has two entries of one person.</exception>
    public static SafetyApprovals Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return new SafetyApprovals(folder, []);
        var entries = SafetyFileReader.Parse<ApprovalsEntry>(FileName, File.ReadAllText(path))?.Approvals ?? [];
        var approvals = entries.ConvertAll(Read);
        // Two branches that are merged may each bring one of the same person, who would count for two.
        if (approvals.Find(one => approvals.Count(other => IsSame(one.By, other.By)) > 1) is { } twice)
            throw new SafetyRulesException(FileName, $"'{twice.By}' has two entries; remove both and approve again: approve-safety \"{twice.By}\"");
        return new SafetyApprovals(folder, approvals);
    }

    /// <summary>Holds a file to two approvals of what it says now.</summary>
    /// <param name="file">The file, from the folder on.</param>
    /// <exception cref="SafetyRulesException">Fewer people have approved it as it stands.</exception>
    public void Check(string file)
    {
        if (PeopleFor(file) is var people and < Needed)
            throw new SafetyRulesException(file, $"{people} of {Needed} people have approved it as it stands; each reads it and runs: approve-safety \"their name\"");
    }

    /// <summary>How many people have approved a file as it stands.</summary>
    public int PeopleFor(string file)
    {
        var fingerprint = FingerprintOf(file);
        return _approvals.Count(approval => approval.Files.GetValueOrDefault(Key(file)) == fingerprint);
    }

    /// <summary>Whether somebody has approved a file as it stands.</summary>
    public bool HasApproved(string by, string file) =>
        _approvals.Exists(approval => IsSame(approval.By, by.Trim()) && approval.Files.GetValueOrDefault(Key(file)) == FingerprintOf(file));

    /// <summary>Notes that somebody approves files as they stand, and writes <c>approvals.yaml</c>.</summary>
    /// <param name="by">Who.</param>
    /// <param name="on">When.</param>
    /// <param name="files">Which, from the folder on.</param>
    public void Approve(string by, DateOnly on, IEnumerable<string> files)
    {
        var name = SafetyFileReader.Required(FileName, "by", by);
        var known = _approvals.Find(approval => IsSame(approval.By, name));
        var approved = new Dictionary<string, string>(known?.Files ?? [], StringComparer.Ordinal);
        foreach (var file in files)
            approved[Key(file)] = FingerprintOf(file);
        if (known is not null)
            _approvals.Remove(known);
        _approvals.Add(new Approval(name, on, approved));
        // In the place of the old file at once: half a file would refuse every rule.
        var path = Path.Combine(_folder, FileName);
        File.WriteAllText(path + ".new", Write());
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>The SHA-256 of a file's bytes, in hexadecimal; the ends of lines do not count.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> content)
    {
        var plain = new byte[content.Length];
        var length = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
                plain[length++] = content[i];
        }

        return Convert.ToHexStringLower(SHA256.HashData(plain.AsSpan(0, length)));
    }

    private string FingerprintOf(string file) => FingerprintOf(File.ReadAllBytes(Path.Combine(_folder, file)));

    private string Write()
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.Write(Head);
        text.WriteLine("approvals:");
        foreach (var approval in _approvals)
        {
            text.WriteLine($"  - by: \"{approval.By.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
            text.WriteLine($"    on: {approval.On:yyyy-MM-dd}");
            text.WriteLine("    files:");
            foreach (var (file, fingerprint) in approval.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                text.WriteLine($"      {file}: {fingerprint}");
        }

        return text.ToString();
    }

    private static Approval Read(ApprovalEntry entry)
    {
        var by = SafetyFileReader.Required(FileName, "by", entry.By);
        return new Approval(by, SafetyFileReader.Date(FileName, $"'on' of {by}", entry.On), entry.Files ?? []);
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Key(string file) => file.Replace(Path.DirectorySeparatorChar, '/');

    private sealed record Approval(string By, DateOnly On, Dictionary<string, string> Files);
}

using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ConciergeBot.Safety.Rules;

/// <summary>Reads the YAML files of a folder and holds them to what every file owes: two approvals.</summary>
internal static class SafetyFileReader
{
    /// <summary>A rule that decides over an alarm is never one person's.</summary>
    private const int ApprovalsNeeded = 2;

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <exception cref="SafetyRulesException">The folder or a file cannot be used.</exception>
    public static IReadOnlyList<(string Name, SafetyFile File)> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SafetyRulesException(folder, "there is no such folder");
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(folder, path), Parse(Path.GetRelativePath(folder, path), File.ReadAllText(path))))
            .ToList();
        return files.Count > 0 ? files : throw new SafetyRulesException(folder, "it holds no *.yaml file");
    }

    private static SafetyFile Parse(string name, string text)
    {
        SafetyFile file;
        try
        {
            file = Yaml.Deserialize<SafetyFile?>(text) ?? throw new SafetyRulesException(name, "the file is empty");
        }
        catch (YamlException e)
        {
            throw new SafetyRulesException(name, $"line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }

        CheckApprovals(name, file.Approvals ?? []);
        return file;
    }

    private static void CheckApprovals(string name, List<ApprovalEntry> approvals)
    {
        foreach (var approval in approvals)
        {
            if (string.IsNullOrWhiteSpace(approval.By))
                throw new SafetyRulesException(name, "approvals: an entry lacks 'by'");
            Date(name, $"approvals: 'on' of {approval.By}", approval.On);
        }

        var people = approvals.Select(approval => approval.By!.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (people < ApprovalsNeeded)
            throw new SafetyRulesException(name, $"approvals: {people} of {ApprovalsNeeded} people have approved this file; a safety rule needs two different ones");
    }

    /// <exception cref="SafetyRulesException">The value is missing or not a date.</exception>
    public static DateOnly Date(string file, string key, string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new SafetyRulesException(file, $"{key} '{value}' is not a date like 2026-04-01");

    /// <exception cref="SafetyRulesException">The value is missing.</exception>
    public static string Required(string file, string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? throw new SafetyRulesException(file, $"'{key}' is missing") : value.Trim();
}

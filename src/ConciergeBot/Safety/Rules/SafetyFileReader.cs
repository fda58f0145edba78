using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ConciergeBot.Safety.Rules;

/// <summary>Reads the YAML files of a folder.</summary>
internal static class SafetyFileReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <exception cref="SafetyRulesException">The folder or a file cannot be used.</exception>
    public static IReadOnlyList<(string Name, SafetyFile File)> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SafetyRulesException(folder, "there is no such folder");
        var files = FilesIn(folder).Select(name => (name, Parse<SafetyFile>(name, File.ReadAllText(Path.Combine(folder, name)))
            ?? throw new SafetyRulesException(name, "the file is empty"))).ToList();
        return files.Count > 0 ? files : throw new SafetyRulesException(folder, "it holds no *.yaml file");
    }

    /// <summary>The names of the files with rules, from the folder on.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path))
        .Where(name => name != SafetyApprovals.FileName)
        .Order(StringComparer.Ordinal);

    /// <returns>Null when the text is empty.</returns>
    /// <exception cref="SafetyRulesException">The text is malformed.</exception>
    public static T? Parse<T>(string name, string text)
        where T : class
    {
        try
        {
            return Yaml.Deserialize<T?>(text);
        }
        catch (YamlException e)
        {
            throw new SafetyRulesException(name, $"line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
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

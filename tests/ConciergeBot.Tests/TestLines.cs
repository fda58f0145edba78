using System.Runtime.CompilerServices;

namespace ConciergeBot.Tests;

/// <summary>Tab-separated test sets that lie beside the tests.</summary>
internal static class TestLines
{
    /// <summary>The columns of each line; empty lines and comments are left out.</summary>
    public static IEnumerable<string[]> Read(string folder, string file, string comment = "#") =>
        File.ReadLines(Path.Combine(TestsFolder(), folder, file))
            .Where(line => line.Length > 0 && !line.StartsWith(comment, StringComparison.Ordinal))
            .Select(line => line.Split('\t'));

    /// <summary>The folder <c>knowledge/</c> of this repository.</summary>
    public static string KnowledgeFolder => Path.GetFullPath(Path.Combine(TestsFolder(), "..", "..", "knowledge"));

    private static string TestsFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

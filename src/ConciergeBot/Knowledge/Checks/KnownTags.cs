namespace ConciergeBot.Knowledge.Checks;

/// <summary>Reads the tags that articles may carry: one a line, '#' starts a comment.</summary>
public static class KnownTags
{
    /// <summary>The file's name within the knowledge folder.</summary>
    public const string FileName = "tags.txt";

    public static IReadOnlySet<string> Read(string file) =>
        File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
}

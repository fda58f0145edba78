using System.Globalization;

namespace ConciergeBot.Answering.Prompts;

/// <summary>Says where in a prompt file something is wrong.</summary>
internal static class PromptErrors
{
    /// <param name="path">The file.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="keys">The way to what is wrong, from the outermost key; its end may be missing in the file.</param>
    public static YamlFileException At(string path, string reason, params string[] keys) =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"line {LineOf(path, keys)}: {string.Join(": ", keys)}: {reason}"));

    /// <summary>The line of a key, or of the nearest one around it that is there; 1 for the first.</summary>
    public static int LineOf(string path, params string[] keys)
    {
        var lines = File.ReadAllLines(path);
        var (at, depth) = (-1, -1);
        foreach (var key in keys)
        {
            var within = lines.Skip(at + 1).TakeWhile(line => Depth(line) is not { } other || other > depth).ToList();
            var line = within.FindIndex(line => line.TrimStart().StartsWith($"{key}:", StringComparison.Ordinal) && (depth >= 0 || Depth(line) == 0));
            if (line < 0)
                break;
            (at, depth) = (at + 1 + line, Depth(within[line])!.Value);
        }

        return Math.Max(at, 0) + 1;
    }

    /// <summary>How far a line is indented; null for an empty one.</summary>
    private static int? Depth(string line) => line.TrimStart() is { Length: > 0 } text ? line.Length - text.Length : null;
}

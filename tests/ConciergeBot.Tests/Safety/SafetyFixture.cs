using System.Text.Json;
using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

/// <summary>The rules of the repository, loaded once.</summary>
internal static class SafetyFixture
{
    public static string Folder { get; } = Path.Combine(TestLines.KnowledgeFolder, "safety");

    public static SafetyRules Rules { get; } = SafetyRules.Load(Folder);

    public static SafetyScreen Screen { get; } = new(Rules);

    /// <summary>The lines of an evaluation set.</summary>
    public static IReadOnlyList<EvaluationLine> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(TestLines.KnowledgeFolder, "evaluation", file))
            .Select(line => JsonSerializer.Deserialize<EvaluationLine>(line, JsonSerializerOptions.Web)!)];
}

/// <summary>One line that a parent might write.</summary>
/// <param name="Kind">What it is about, or what it only looks like.</param>
/// <param name="Split">Whether rules were written with it in sight (<c>development</c>) or it was first tried unseen.</param>
internal sealed record EvaluationLine(string Id, string Text, string Kind, string Style, string Split);

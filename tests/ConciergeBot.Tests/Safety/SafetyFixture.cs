using ConciergeBot.Evaluation.Safety;
using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

/// <summary>The rules of the repository, loaded once.</summary>
internal static class SafetyFixture
{
    public static string Folder { get; } = Path.Combine(TestLines.KnowledgeFolder, "safety");

    public static string EvaluationFolder { get; } = Path.Combine(TestLines.KnowledgeFolder, "evaluation");

    public static SafetyRules Rules { get; } = SafetyRules.Load(Folder);

    public static SafetyScreen Screen { get; } = new(Rules);

    public static IReadOnlyList<SafetyLine> Dangers { get; } = SafetyLines.Dangers(EvaluationFolder);

    public static IReadOnlyList<SafetyLine> Lookalikes { get; } = SafetyLines.Lookalikes(EvaluationFolder);
}

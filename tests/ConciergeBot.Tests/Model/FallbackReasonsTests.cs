using System.Text.Json;
using ConciergeBot.Answering.Grounding;
using ConciergeBot.Answering.Model;

namespace ConciergeBot.Tests.Model;

/// <summary>Who reads a figure of fallbacks finds each of its words in docs/model.md.</summary>
public sealed class FallbackReasonsTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(TestLines.KnowledgeFolder, "..", "docs", "model.md"));

    public static TheoryData<string> Reasons =>
    [
        .. Enum.GetValues<Judgement>().Where(judgement => judgement != Judgement.Grounded).Select(judgement => Named(judgement)),
        .. Enum.GetValues<ModelFailure>().Select(failure => Named(failure)),
        "no-time",
        "danger-waits",
        "no-article",
        "fault",
    ];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_documented(string reason) => Document.ShouldContain($"`{reason}`");

    private static string Named<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

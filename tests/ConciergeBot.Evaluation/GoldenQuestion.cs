using System.Text.Json.Serialization;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Evaluation;

/// <summary>A question with the answer it should get; none (<see cref="Article"/> is null) when it lies outside the knowledge.</summary>
internal sealed record GoldenQuestion
{
    public required string Id { get; init; }

    /// <summary>What the parent types.</summary>
    public required string Q { get; init; }

    /// <summary>Patterns all of which match the right answer's text; empty for a question from outside.</summary>
    public IReadOnlyList<string> Expect { get; init; } = [];

    /// <summary>The article that answers best.</summary>
    public string? Article { get; init; }

    /// <summary>Other articles that answer it too.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public string? Stage { get; init; }

    public string? Municipality { get; init; }

    /// <summary><c>fit</c>: thresholds may be fitted on it; <c>report</c>: held back for figures; empty for other data.</summary>
    public string Split { get; init; } = "";

    public string Style { get; init; } = "";

    /// <summary>Of a question from outside: what it is about.</summary>
    public string? Kind { get; init; }

    /// <summary>The stage as search takes it.</summary>
    [JsonIgnore]
    public IReadOnlySet<Stage>? Stages => Stage is null ? null : new HashSet<Stage> { Enum.Parse<Stage>(Stage, ignoreCase: true) };

    [JsonIgnore]
    public bool IsForeign => Article is null && Expect.Count == 0;

    public bool IsRight(string article) => article == Article || Also.Contains(article, StringComparer.Ordinal);
}

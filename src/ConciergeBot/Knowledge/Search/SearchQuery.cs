namespace ConciergeBot.Knowledge.Search;

/// <summary>A parent's question and what is known of the family.</summary>
public sealed record SearchQuery
{
    /// <summary>The question as typed. Only the first <see cref="KnowledgeIndex.LongestQuestion"/> UTF-16 units are read.</summary>
    public required string Text { get; init; }

    /// <summary>The day in Asia/Tokyo; articles that do not hold on it are not found.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The stages of the family's children; its articles are preferred, others are still found.</summary>
    public IReadOnlySet<Stage>? Stages { get; init; }

    /// <summary>The family's municipality: its own articles are found, and take the place of the prefecture's.</summary>
    public string? Municipality { get; init; }

    /// <summary>The language of the answer: <c>ja</c>, <c>ja-easy</c>, <c>en</c>.</summary>
    public string Language { get; init; } = "ja";

    /// <summary>How many hits at most.</summary>
    public int Limit { get; init; } = 10;
}

namespace ConciergeBot.Knowledge.Checks;

/// <summary>Something about an article that an editor must put right, or should look at.</summary>
public sealed record KnowledgeFinding
{
    public required string ArticleId { get; init; }

    /// <summary>The translation that is meant; null for the article itself.</summary>
    public string? Language { get; init; }

    public required FindingSeverity Severity { get; init; }

    /// <summary>The rule's stable name, such as <c>figures</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What is wrong and where, in Japanese, for editors.</summary>
    public required string Message { get; init; }
}

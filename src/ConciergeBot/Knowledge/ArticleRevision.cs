namespace ConciergeBot.Knowledge;

/// <summary>One version of an article. Revisions are only ever added; the newest published one is what parents see.</summary>
public sealed class ArticleRevision
{
    public required string ArticleId { get; init; }

    /// <summary>1 for the first revision of an article, then one more each.</summary>
    public required int Revision { get; init; }

    public required Article Content { get; init; }

    /// <summary>Who wrote it: <see cref="StarterKnowledge.Author"/> or a member of staff.</summary>
    public required string Author { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the revision went live; null for a draft.</summary>
    public DateTimeOffset? PublishedAt { get; init; }
}

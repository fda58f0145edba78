namespace ConciergeBot.Knowledge;

/// <summary>
/// One curated answer: a parent's question in its variants and the text that answers it.
/// Written by editors, in files under <c>knowledge/articles/</c> at first and in the database afterwards.
/// </summary>
public sealed record Article
{
    /// <summary>Lower-case ASCII words joined by '-'; stable for the life of the article.</summary>
    public required string Id { get; init; }

    /// <summary>The question as an editor words it; at most 60 characters.</summary>
    public required string Question { get; init; }

    /// <summary>Other ways in which parents ask the same.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>The stages of a family that the answer is for.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>The municipality whose own answer this is; null for the whole prefecture.</summary>
    public string? Municipality { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// Whether its words must not stand on a lock screen or in the list of talks, where others in the house read them:
    /// violence, despair (tag 「ないしょ」).
    /// </summary>
    public bool IsDiscreet => Tags.Contains("ないしょ", StringComparer.Ordinal);

    public required ArticleSource Source { get; init; }

    /// <summary>Every amount, deadline, age and phone number of the text, as checked against the source.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>First day on which the answer holds; null for "always has".</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which the answer holds; null for "until further notice".</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The day on which an editor last compared the text with its source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>What an editor must still verify; null when nothing is open.</summary>
    public string? NeedsCheck { get; init; }

    /// <summary>The answer in simple Markdown: paragraphs, lists, bold and links.</summary>
    public required string Body { get; init; }

    /// <summary>Curated translations by language tag (<c>ja-easy</c>, <c>en</c>, …).</summary>
    public IReadOnlyDictionary<string, ArticleTranslation> Translations { get; init; } =
        new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal);

    /// <summary>Whether the answer holds on <paramref name="day"/> (Asia/Tokyo).</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}

namespace ConciergeBot.Knowledge;

/// <summary>The YAML of an article file as it stands there; <see cref="ArticleFiles"/> turns it into an <see cref="Article"/>.</summary>
internal sealed class ArticleFrontMatter
{
    public string? Id { get; set; }
    public string? Question { get; set; }
    public List<string>? Variants { get; set; }
    public List<string>? Stages { get; set; }
    public string? Municipality { get; set; }
    public List<string>? Tags { get; set; }
    public SourceFrontMatter? Source { get; set; }
    public List<string>? Figures { get; set; }
    public string? ValidFrom { get; set; }
    public string? ValidTo { get; set; }
    public string? CheckedOn { get; set; }
    public string? NeedsCheck { get; set; }
}

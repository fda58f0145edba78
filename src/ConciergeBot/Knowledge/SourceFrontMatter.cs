namespace ConciergeBot.Knowledge;

internal sealed class SourceFrontMatter
{
    public string? Name { get; set; }
    public string? Url { get; set; }
}

namespace ConciergeBot.Knowledge;

internal sealed class TranslationFrontMatter
{
    public string? Id { get; set; }
    public string? Language { get; set; }
    public string? Question { get; set; }
}

namespace ConciergeBot.Safety.Rules;

internal sealed class SourceEntry
{
    public string? Name { get; set; }
    public string? Url { get; set; }
}

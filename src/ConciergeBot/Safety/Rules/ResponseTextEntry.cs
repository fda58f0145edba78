namespace ConciergeBot.Safety.Rules;

internal sealed class ResponseTextEntry
{
    public string? Title { get; set; }
    public string? First { get; set; }
    public List<string>? Steps { get; set; }
}

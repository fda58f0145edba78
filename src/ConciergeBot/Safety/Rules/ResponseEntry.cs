namespace ConciergeBot.Safety.Rules;

internal sealed class ResponseEntry
{
    public string? Id { get; set; }
    public List<string>? Calls { get; set; }

    /// <summary>What the steps follow; for the reviewers, not shown to parents.</summary>
    public List<SourceEntry>? Guidance { get; set; }

    public Dictionary<string, ResponseTextEntry>? Texts { get; set; }
}

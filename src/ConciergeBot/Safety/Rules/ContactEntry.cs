namespace ConciergeBot.Safety.Rules;

internal sealed class ContactEntry
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Label { get; set; }
    public Dictionary<string, string>? Hours { get; set; }
    public string? Phone { get; set; }
    public SourceEntry? Source { get; set; }
    public string? CheckedOn { get; set; }
}

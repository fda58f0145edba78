namespace ConciergeBot.Answering;

/// <summary>Where a contact's number and hours were checked.</summary>
public sealed class ContactSource
{
    public required string Name { get; init; }

    public string? Url { get; init; }
}

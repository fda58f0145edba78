namespace ConciergeBot.Languages;

/// <summary>A contact's texts in another language.</summary>
public sealed class ContactTranslation
{
    public required string Label { get; init; }

    public required string Hours { get; init; }
}

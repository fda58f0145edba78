using ConciergeBot.Languages;

namespace ConciergeBot.Answering;

/// <summary>A place where a parent can talk with a person: an entry of <c>knowledge/contacts/contacts.yaml</c>.</summary>
public sealed class Contact
{
    /// <summary>When to call it, in the parent's words.</summary>
    public required string Label { get; init; }

    /// <summary>As it is dialled: digits, hyphens, <c>#</c>.</summary>
    public required string Phone { get; init; }

    public required string Hours { get; init; }

    /// <summary>The languages for whose speakers this desk is there; null for a contact that is for everybody.</summary>
    public List<string>? Languages { get; init; }

    /// <summary>Label and hours by language tag, for every language but Japanese in which the contact is shown.</summary>
    public Dictionary<string, ContactTranslation> Translations { get; init; } = [];

    public required ContactSource Source { get; init; }

    public required DateOnly CheckedOn { get; init; }

    /// <summary>What an editor must still verify; null when nothing is open.</summary>
    public string? NeedsCheck { get; init; }
}

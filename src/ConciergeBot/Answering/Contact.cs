namespace ConciergeBot.Answering;

/// <summary>A place where a parent can talk with a person: an entry of <c>knowledge/contacts/contacts.yaml</c>.</summary>
public sealed class Contact
{
    /// <summary>When to call it, in the parent's words.</summary>
    public required string Label { get; init; }

    /// <summary>As it is dialled: digits, hyphens, <c>#</c>.</summary>
    public required string Phone { get; init; }

    public required string Hours { get; init; }

    public required ContactSource Source { get; init; }

    public required DateOnly CheckedOn { get; init; }
}

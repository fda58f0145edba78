namespace ConciergeBot.Languages;

/// <summary>A contact in the parent's language.</summary>
/// <param name="Phone">As it is dialled: digits, hyphens, <c>#</c>.</param>
public sealed record SpokenContact(string Label, string Phone, string Hours);

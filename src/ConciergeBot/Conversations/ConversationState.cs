using ConciergeBot.Families;
using ConciergeBot.Languages;
using ConciergeBot.Places;

namespace ConciergeBot.Conversations;

/// <summary>What the concierge remembers of a parent between two turns. Nothing that the dialogue does not need.</summary>
public sealed record ConversationState
{
    public static ConversationState Empty { get; } = new();

    /// <summary>The last exchanges, oldest first.</summary>
    public IReadOnlyList<Exchange> Dialogue { get; init; } = [];

    /// <summary>The language in which the parent is spoken to; null while nothing but Japanese was seen.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether the parent chose the language; else it was told from a message.</summary>
    public bool IsLanguageChosen { get; init; }

    /// <summary>What answers are fitted to; null while nothing is known of the family.</summary>
    public FamilyContext? Family { get; init; }

    /// <summary>The kind of places last asked for, until a location comes. Never the location.</summary>
    public PlaceKind? WantedPlaces { get; init; }

    public ConversationState With(Exchange exchange, int length) =>
        this with { Dialogue = [.. Dialogue.Append(exchange).TakeLast(length)] };

    /// <summary>Forgets a message that the parent took back.</summary>
    public ConversationState Without(string messageId) =>
        this with { Dialogue = [.. Dialogue.Where(exchange => !exchange.MessageIds.Contains(messageId, StringComparer.Ordinal))] };
}

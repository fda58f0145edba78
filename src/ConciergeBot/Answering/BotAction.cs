using System.Diagnostics.CodeAnalysis;
using ConciergeBot.Languages;
using ConciergeBot.Places;

namespace ConciergeBot.Answering;

/// <summary>What a tap on one of the concierge's own buttons asks for; travels as LINE postback data.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="ArticleId">The article it is about, or the safety response with <see cref="BotVerb.Worried"/>; null where it is about none.</param>
/// <param name="Language">The language to speak, with <see cref="BotVerb.Language"/> alone.</param>
/// <param name="Places">What to find, with <see cref="BotVerb.Places"/> alone; null asks where.</param>
public sealed record BotAction(BotVerb Verb, string? ArticleId = null, Language? Language = null, PlaceQuery? Places = null)
{
    /// <summary>The postback data, e.g. <c>open:jidou-teate-shinsei</c>, <c>language:vi</c>. LINE: at most 300 characters.</summary>
    public string ToData() => (ArticleId ?? Language?.Tag ?? Places?.ToSubject()) is { Length: > 0 } subject ? $"{Name(Verb)}:{subject}" : Name(Verb);

    /// <summary>Reads postback data; false for what this concierge never wrote, such as a button of an older version.</summary>
    public static bool TryParse(string data, [NotNullWhen(true)] out BotAction? action)
    {
        var colon = data.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? data : data[..colon];
        var subject = colon < 0 ? null : data[(colon + 1)..];
        action = Enum.TryParse<BotVerb>(name, ignoreCase: true, out var verb) && Enum.IsDefined(verb) && Name(verb) == name && subject is not ""
            ? Read(verb, subject)
            : null;
        return action is not null;
    }

    private static BotAction? Read(BotVerb verb, string? subject)
    {
        if (verb == BotVerb.Places && subject is not null)
            return PlaceQuery.TryParse(subject, out var places) ? new BotAction(verb, Places: places) : null;
        if (verb != BotVerb.Language || subject is null)
            return new BotAction(verb, subject);
        return Languages.Language.TryParse(subject, out var language) ? new BotAction(verb, Language: language) : null;
    }

    private static string Name(BotVerb verb) => verb.ToString().ToLowerInvariant();
}

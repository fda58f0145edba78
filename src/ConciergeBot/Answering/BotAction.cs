using System.Diagnostics.CodeAnalysis;

namespace ConciergeBot.Answering;

/// <summary>What a tap on one of the concierge's own buttons asks for; travels as LINE postback data.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="ArticleId">The article it is about; null where it is about none.</param>
public sealed record BotAction(BotVerb Verb, string? ArticleId = null)
{
    /// <summary>The postback data, e.g. <c>open:jidou-teate-shinsei</c>. LINE: at most 300 characters.</summary>
    public string ToData() => ArticleId is null ? Name(Verb) : $"{Name(Verb)}:{ArticleId}";

    /// <summary>Reads postback data; false for what this concierge never wrote, such as a button of an older version.</summary>
    public static bool TryParse(string data, [NotNullWhen(true)] out BotAction? action)
    {
        var colon = data.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? data : data[..colon];
        var articleId = colon < 0 ? null : data[(colon + 1)..];
        action = Enum.TryParse<BotVerb>(name, ignoreCase: true, out var verb) && Enum.IsDefined(verb) && Name(verb) == name && articleId is not ""
            ? new BotAction(verb, articleId)
            : null;
        return action is not null;
    }

    private static string Name(BotVerb verb) => verb.ToString().ToLowerInvariant();
}

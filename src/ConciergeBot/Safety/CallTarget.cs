using ConciergeBot.Knowledge;

namespace ConciergeBot.Safety;

/// <summary>A telephone line that a response offers as a button.</summary>
public sealed record CallTarget
{
    /// <summary>The contact's key in <c>knowledge/safety</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The button's text by language tag; <c>ja</c> and <c>en</c> are always there.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>Opening hours by language tag; <c>ja</c> and <c>en</c> are always there.</summary>
    public required IReadOnlyDictionary<string, string> OpeningHours { get; init; }

    /// <summary>Digits to dial, where the line has no other number with a leading <c>#</c>.</summary>
    public required string PhoneNumber { get; init; }

    /// <summary>Where number and hours were verified.</summary>
    public required ArticleSource Source { get; init; }

    /// <summary>The day on which they were verified.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>The button's text in Japanese.</summary>
    public string Label => Labels["ja"];

    /// <summary>Opening hours in Japanese.</summary>
    public string Hours => OpeningHours["ja"];

    /// <summary>The <c>tel:</c> address of a call button (RFC 3966; a leading <c>#</c> is escaped, else it would start a fragment).</summary>
    public Uri TelUri => new("tel:" + PhoneNumber.Replace("#", "%23", StringComparison.Ordinal));

    /// <summary>The button's text in <paramref name="language"/>, else in English.</summary>
    public string LabelIn(string language) => In(Labels, language);

    /// <summary>Opening hours in <paramref name="language"/>, else in English.</summary>
    public string HoursIn(string language) => In(OpeningHours, language);

    private static string In(IReadOnlyDictionary<string, string> texts, string language) =>
        texts.TryGetValue(language, out var text) ? text
        : texts[language.StartsWith("ja", StringComparison.Ordinal) ? "ja" : "en"];
}

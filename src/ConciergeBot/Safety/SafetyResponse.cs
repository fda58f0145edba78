namespace ConciergeBot.Safety;

/// <summary>The curated answer to a danger sign: one thing to do first, a few steps, whom to call.</summary>
/// <param name="Id">The response's key in <c>knowledge/safety</c>.</param>
/// <param name="Calls">Call buttons, the most fitting first.</param>
/// <param name="Texts">The wording by language tag; <c>ja</c>, <c>ja-easy</c> and <c>en</c> are always there.</param>
public sealed record SafetyResponse(
    string Id,
    IReadOnlyList<CallTarget> Calls,
    IReadOnlyDictionary<string, SafetyResponseText> Texts)
{
    /// <summary>The Japanese title.</summary>
    public string Title => In("ja").Title;

    /// <summary>In Japanese, the one thing to do first.</summary>
    public string FirstAction => In("ja").FirstAction;

    /// <summary>In Japanese, what to do after the first action.</summary>
    public IReadOnlyList<string> Steps => In("ja").Steps;

    /// <summary>
    /// The wording in <paramref name="language"/>. A language without a curated text gets English:
    /// someone who cannot read Japanese can more likely make out 119 and a sentence there.
    /// </summary>
    public SafetyResponseText In(string language) =>
        Texts.TryGetValue(language, out var text) ? text
        : language.StartsWith("ja", StringComparison.Ordinal) ? Texts["ja"]
        : Texts["en"];
}

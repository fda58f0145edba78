using System.Text.Json;

namespace ConciergeBot.Answering;

/// <summary>Why the curated text went out although there is a model.</summary>
/// <param name="Kind">How far the model got.</param>
/// <param name="Reason">
/// One of a few words, which docs/model.md lists: a <see cref="Model.ModelFailure"/>, a <see cref="Grounding.Judgement"/>,
/// <c>no-time</c>, <c>danger-waits</c>, <c>no-article</c> or <c>fault</c>.
/// </param>
public sealed record Fallback(FallbackKind Kind, string Reason)
{
    internal static Fallback Of<T>(FallbackKind kind, T reason)
        where T : struct, Enum => new(kind, JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString()));
}

using ConciergeBot.Answering;

namespace ConciergeBot.Languages;

/// <summary>A command that a parent typed.</summary>
/// <param name="Action">What it asks for.</param>
/// <param name="Spoken">The language that alone has the word; null when several have it, such as "menu".</param>
public sealed record SpokenCommand(BotAction Action, Language? Spoken);

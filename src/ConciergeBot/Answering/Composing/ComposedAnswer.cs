using ConciergeBot.Knowledge;

namespace ConciergeBot.Answering.Composing;

/// <summary>A model's answer that passed the check.</summary>
/// <param name="Text">In the parent's language, in simple Markdown.</param>
/// <param name="Articles">The articles that it rests on, the weightiest first.</param>
/// <param name="WantsPerson">Whether the model saw that the parent wants to talk with a person.</param>
public sealed record ComposedAnswer(string Text, IReadOnlyList<Article> Articles, bool WantsPerson);

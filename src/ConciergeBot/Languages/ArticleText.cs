namespace ConciergeBot.Languages;

/// <summary>An article's text as a parent reads it.</summary>
/// <param name="Language">The language it is in, which need not be the parent's.</param>
public sealed record ArticleText(string Question, string Body, Language Language);

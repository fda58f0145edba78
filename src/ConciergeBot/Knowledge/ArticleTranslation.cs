namespace ConciergeBot.Knowledge;

/// <summary>An article's question and answer in another language, with the same facts and figures.</summary>
public sealed record ArticleTranslation(string Question, string Body);

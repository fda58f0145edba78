namespace ConciergeBot.Knowledge;

/// <summary>Where an answer comes from: publisher and title, and the page where it was verified.</summary>
public sealed record ArticleSource(string Name, Uri? Url);

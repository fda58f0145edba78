namespace ConciergeBot.Answering.Plugins;

/// <summary>Something that comes up for a family, with the article that tells of it.</summary>
/// <param name="ArticleId">The article's id, to be searched for by its title.</param>
/// <param name="Title">The article's question.</param>
internal sealed record Milestone(string ArticleId, string Title);

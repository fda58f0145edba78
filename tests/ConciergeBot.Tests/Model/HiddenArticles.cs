using ConciergeBot.Knowledge;

namespace ConciergeBot.Tests.Model;

/// <summary>Articles that tests put into the database.</summary>
internal static class HiddenArticles
{
    public static ArticleRevision Revision(string id, string question, string body, bool isPublished = true, string? municipality = null, DateOnly? validTo = null) => new()
    {
        ArticleId = id,
        Revision = 1,
        Author = "editor",
        CreatedAt = DateTimeOffset.UnixEpoch,
        PublishedAt = isPublished ? DateTimeOffset.UnixEpoch : null,
        Content = new Article
        {
            Id = id,
            Question = question,
            Stages = [Stage.All],
            Municipality = municipality,
            Source = new ArticleSource("窓口", null),
            ValidTo = validTo,
            CheckedOn = new DateOnly(2026, 11, 1),
            Body = body,
        },
    };
}

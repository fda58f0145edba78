using ConciergeBot.Knowledge;
using ConciergeBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Tests.Knowledge;

public sealed class StarterKnowledgeTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StarterKnowledgeTests()
    {
        _connection.Open();
        using var database = Open();
        database.Database.Migrate();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public async Task New_articles_are_added_once()
    {
        (await SeedAsync(Article("one", "a"), Article("two", "b"))).ShouldBe(2);
        (await SeedAsync(Article("one", "a"), Article("two", "b"))).ShouldBe(0);
        (await NewestAsync("one")).Content.Body.ShouldBe("a");
    }

    [Fact]
    public async Task Article_that_nobody_edited_follows_its_file()
    {
        await SeedAsync(Article("one", "a"));
        (await SeedAsync(Article("one", "b"))).ShouldBe(1);
        var newest = await NewestAsync("one");
        newest.Revision.ShouldBe(2);
        newest.Content.Body.ShouldBe("b");
    }

    [Fact]
    public async Task Article_that_an_editor_touched_is_the_editors()
    {
        await SeedAsync(Article("one", "a"));
        await using (var database = Open())
        {
            database.ArticleRevisions.Add(new ArticleRevision { ArticleId = "one", Revision = 2, Author = "editor", Content = Article("one", "edited"), CreatedAt = Now });
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await SeedAsync(Article("one", "b"))).ShouldBe(0);
        (await NewestAsync("one")).Content.Body.ShouldBe("edited");
    }

    private static Article Article(string id, string body) => new()
    {
        Id = id,
        Question = "質問",
        Body = body,
        Stages = [Stage.Infant],
        Source = new ArticleSource("見本", new Uri("https://example.jp/")),
        CheckedOn = new DateOnly(2026, 11, 22),
        Translations = new Dictionary<string, ArticleTranslation>(StringComparer.Ordinal) { ["en"] = new("question", "body") },
    };

    private SqliteConciergeDbContext Open() =>
        new(new DbContextOptionsBuilder<SqliteConciergeDbContext>().UseSqlite(_connection).Options);

    private async Task<int> SeedAsync(params Article[] files)
    {
        await using var database = Open();
        return await StarterKnowledge.SeedAsync(database, files, Now, TestContext.Current.CancellationToken);
    }

    private async Task<ArticleRevision> NewestAsync(string id)
    {
        await using var database = Open();
        return await database.ArticleRevisions.Where(revision => revision.ArticleId == id)
            .OrderByDescending(revision => revision.Revision).FirstAsync(TestContext.Current.CancellationToken);
    }
}

using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Knowledge;
using ConciergeBot.Storage;
using ConciergeBot.Tests.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Model;

/// <summary>Search by meaning beside search by words, with an embedding model played on loopback.</summary>
public sealed class EmbeddingTests : IAsyncLifetime
{
    private const string Meant = "nakiyamanai";

    // No word of it stands in any article.
    private const string Question = "ぴえんぴえん無限ループでメンタル終了";

    private readonly ConciergeFixture _concierge = new() { Clock = new LeapingClock(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(9))) };
    private ModelStandIn _model = null!;

    private VectorIndexer Indexer => _concierge.Services.GetRequiredService<VectorIndexer>();

    public async ValueTask InitializeAsync()
    {
        _model = await ModelStandIn.StartAsync();
        _model.Embed = text => text == Question || text.StartsWith("赤ちゃんが泣き止みません", StringComparison.Ordinal) ? [1, 0.1f, 0] : [0, 0.1f, 1];
        _concierge.Set("Model:Provider", "OpenAI");
        _concierge.Set("Model:Endpoint", new Uri(_model.Url, "/v1").AbsoluteUri);
        _concierge.Set("Model:ApiKey", ModelStandIn.Key);
        _concierge.Set("Model:Chat", "chat");
        _concierge.Set("Model:Embedding", "embedding");
        _concierge.Set("Prompts:Path", Path.GetFullPath(Path.Combine(TestLines.KnowledgeFolder, "..", "prompts")));
        _model.Chat = (_, _, context) => ModelStandIn.Fail(context, 500);
        await _concierge.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _concierge.DisposeAsync();
        await _model.DisposeAsync();
    }

    [Fact]
    public async Task Article_that_no_word_finds_is_offered_by_its_meaning()
    {
        (await ModelFixture.AskAsync(_concierge, Question)).ShouldNotContain($"open:{Meant}");
        await Indexer.UpdateAsync(CancellationToken.None);
        (await ModelFixture.AskAsync(_concierge, Question)).ShouldContain($"open:{Meant}");
    }

    [Fact]
    public async Task Failing_embedding_model_leaves_search_by_words()
    {
        await Indexer.UpdateAsync(CancellationToken.None);
        await _model.DisposeAsync();
        (await ModelFixture.AskAsync(_concierge, "児童手当の申請はいつまでですか？")).ShouldContain("15日以内");
        (await ModelFixture.AskAsync(_concierge, Question)).ShouldNotContain($"open:{Meant}");
    }

    [Fact]
    public async Task Only_what_a_publish_changed_is_embedded_again()
    {
        await Indexer.UpdateAsync(CancellationToken.None);
        _model.Forget();
        await PublishAsync("hachimitsu", article => article with { Variants = [.. article.Variants, "はちみつ入りのパンは？"] });
        await Indexer.UpdateAsync(CancellationToken.None);
        _model.Calls.ShouldHaveSingleItem().Body.GetProperty("input").EnumerateArray().Select(text => text.GetString()).ShouldBe(["はちみつ入りのパンは？"]);

        _model.Forget();
        await Indexer.UpdateAsync(CancellationToken.None);
        _model.Calls.ShouldBeEmpty();
    }

    private async Task PublishAsync(string articleId, Func<Article, Article> change)
    {
        var knowledge = _concierge.Services.GetRequiredService<PublishedKnowledge>();
        await using (var database = await _concierge.Services.GetRequiredService<IDbContextFactory<ConciergeDbContext>>().CreateDbContextAsync())
        {
            database.ArticleRevisions.Add(new ArticleRevision
            {
                ArticleId = articleId,
                Revision = 2,
                Author = "editor",
                Content = change(knowledge.Find(articleId)!),
                CreatedAt = DateTimeOffset.UnixEpoch,
                PublishedAt = DateTimeOffset.UnixEpoch,
            });
            await database.SaveChangesAsync();
        }

        await knowledge.ReloadAsync(CancellationToken.None);
    }
}

using System.Data.Common;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Answering.Embeddings;

/// <summary>
/// Follows what is published: asks for the vectors that are missing, keeps them, and swaps them in. A publish is live by
/// words at once and by meaning when its vectors have come.
/// </summary>
internal sealed partial class VectorIndexer(
    PublishedKnowledge knowledge, Embedder embedder, VectorStore store, SemanticSearch search, Fusion fusion, TokenBudget budget, TimeProvider time, ILogger<VectorIndexer> logger) : BackgroundService
{
    /// <summary>Texts in one call. OpenAI takes up to 2,048; a failed call loses less when it is smaller.</summary>
    private const int Batch = 64;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    private KnowledgeIndex? _done;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!embedder.IsThere)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Look;
            try
            {
                await UpdateAsync(stoppingToken);
            }
            catch (Exception e) when (e is ModelException or DbException or DbUpdateException or RetryLimitExceededException or TimeoutException && !stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, e);
                pause = AfterFailure;
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Brings the vectors up to what is published now; does nothing when they are.</summary>
    public async Task UpdateAsync(CancellationToken cancellation)
    {
        if (!knowledge.IsLoaded || ReferenceEquals(knowledge.Current, _done))
            return;
        var current = knowledge.Current;
        var articles = knowledge.All;
        var vectors = await store.ReadAsync(embedder.Model, cancellation);
        search.Swap(VectorIndex.Build(articles, text => vectors.GetValueOrDefault(VectorStore.HashOf(text))));
        var missing = articles.SelectMany(VectorIndex.TextsOf).Distinct(StringComparer.Ordinal)
            .Where(text => !vectors.ContainsKey(VectorStore.HashOf(text))).ToList();
        foreach (var batch in missing.Chunk(Batch))
        {
            var made = await embedder.EmbedAsync(batch, cancellation);
            await budget.SpendAsync(made.Tokens);
            var added = batch.Zip(made.Vectors).ToDictionary(pair => VectorStore.HashOf(pair.First), pair => pair.Second, StringComparer.Ordinal);
            await store.AddAsync(embedder.Model, added, cancellation);
            foreach (var (hash, vector) in added)
                vectors[hash] = vector;
        }

        search.Swap(VectorIndex.Build(articles, text => vectors.GetValueOrDefault(VectorStore.HashOf(text))));
        _done = current;
        Log.Embedded(logger, missing.Count, articles.Count);
        if (search.IsReady && !fusion.IsFor(search.Dimensions))
            Log.OfOtherLength(logger, embedder.Model, search.Dimensions, fusion.File!.Dimensions);
    }

    private static partial class Log
    {
        [LoggerMessage(1446, LogLevel.Error, "{Model} gives vectors of {Dimensions} numbers, and its fusion was fitted on {Fitted}: it is not used, vectors only widen the choices. Set Model:EmbeddingDimensions, or run the evaluation's fusion command again")]
        public static partial void OfOtherLength(ILogger logger, string model, int dimensions, int fitted);

        [LoggerMessage(1442, LogLevel.Information, "{Texts} texts were embedded; {Articles} articles are found by meaning")]
        public static partial void Embedded(ILogger logger, int texts, int articles);

        [LoggerMessage(1443, LogLevel.Warning, "The articles could not be embedded; this is tried again")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}

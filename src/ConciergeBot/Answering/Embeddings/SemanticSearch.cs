using ConciergeBot.Answering.Model;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Answering.Embeddings;

/// <summary>
/// Finds articles by meaning where an embedding model is configured. Where there is none, or it fails, it finds nothing
/// and the search by words stands alone.
/// </summary>
public sealed partial class SemanticSearch
{
    /// <summary>A question by words alone is better than one that waits longer for its vector.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>How long a model that failed is left alone.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly Embedder _embedder;
    private readonly JapanTime _japan;
    private readonly TimeProvider _time;
    private readonly ILogger<SemanticSearch> _logger;
    private VectorIndex _index = VectorIndex.Empty;
    private DateTimeOffset _restsUntil;

    internal SemanticSearch(Embedder embedder, JapanTime japan, TimeProvider time, ILogger<SemanticSearch> logger) =>
        (_embedder, _japan, _time, _logger) = (embedder, japan, time, logger);

    /// <summary>Whether there are vectors to compare with.</summary>
    public bool IsReady => !_index.IsEmpty;

    /// <summary>The length of the vectors; 0 while there are none.</summary>
    public int Dimensions => _index.Dimensions;

    /// <summary>The articles nearest in meaning, best first, with their cosine similarity; empty where that cannot be told.</summary>
    public async Task<IReadOnlyList<(Article Article, double Similarity)>> FindAsync(
        string text, FamilyContext family, int limit, CancellationToken cancellation)
    {
        if (!IsReady || _time.GetUtcNow() < _restsUntil)
            return [];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            var vector = (await _embedder.EmbedAsync([text], patience.Token))[0];
            return _index.Nearest(vector, _japan.Today, family.Municipality, limit);
        }
        catch (Exception e) when (e is ModelException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            _restsUntil = _time.GetUtcNow() + Rest;
            Log.WordsAlone(_logger, e);
            return [];
        }
    }

    internal void Swap(VectorIndex index) => _index = index;

    private static partial class Log
    {
        [LoggerMessage(1441, LogLevel.Warning, "The embedding model was of no use; search goes on by words alone")]
        public static partial void WordsAlone(ILogger logger, Exception exception);
    }
}

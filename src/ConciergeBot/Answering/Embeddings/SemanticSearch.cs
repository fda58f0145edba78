using ConciergeBot.Answering.Model;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using ConciergeBot.Redaction;
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
    private readonly JapanesePersonalDataRedactor _redactor;
    private readonly TokenBudget _budget;
    private readonly JapanTime _japan;
    private readonly TimeProvider _time;
    private readonly ILogger<SemanticSearch> _logger;
    private readonly ModelRest _rest;
    private volatile VectorIndex _index = VectorIndex.Empty;

    internal SemanticSearch(
        Embedder embedder, JapanesePersonalDataRedactor redactor, TokenBudget budget, JapanTime japan, TimeProvider time, ILogger<SemanticSearch> logger)
    {
        (_embedder, _redactor, _budget, _japan, _time, _logger) = (embedder, redactor, budget, japan, time, logger);
        _rest = new ModelRest(time);
    }

    /// <summary>Whether there are vectors to compare with.</summary>
    public bool IsReady => !_index.IsEmpty;

    /// <summary>The length of the vectors; 0 while there are none.</summary>
    public int Dimensions => _index.Dimensions;

    /// <summary>The articles nearest in meaning, best first, with their cosine similarity; empty where that cannot be told.</summary>
    /// <param name="text">What a parent asks; the embedding model is given it redacted.</param>
    /// <param name="userId">Whose tokens are spent.</param>
    /// <param name="family">Whose articles are searched.</param>
    /// <param name="limit">How many articles at most.</param>
    /// <param name="deadline">Ends when the turn may wait no longer; what is there by words then has to do.</param>
    public async Task<IReadOnlyList<(Article Article, double Similarity)>> FindAsync(
        string text, string userId, FamilyContext family, int limit, CancellationToken deadline)
    {
        if (!IsReady || _rest.IsOn)
            return [];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(deadline);
        patience.CancelAfter(Patience);
        try
        {
            if (await _budget.SpentAsync(userId).WaitAsync(patience.Token) is not null)
                return [];
            var embedded = await _embedder.EmbedAsync([_redactor.Redact(text)], patience.Token);
            await _budget.SpendAsync(userId, embedded.Tokens);
            return _index.Nearest(embedded.Vectors[0], _japan.Today, family.Municipality, limit);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return [];
        }
        catch (Exception e)
        {
            _rest.Begin(ModelErrors.RetryAfter(e, _time.GetUtcNow()) ?? Rest);
            Log.WordsAlone(_logger, ModelErrors.Read(e), ModelErrors.Describe(e));
            Log.Cause(_logger, e);
            return [];
        }
    }

    internal void Swap(VectorIndex index) => _index = index;

    private static partial class Log
    {
        [LoggerMessage(1441, LogLevel.Warning, "The embedding model was of no use ({Failure}: {Reason}); search goes on by words alone")]
        public static partial void WordsAlone(ILogger logger, ModelFailure failure, string reason);

        // Clients' exceptions may repeat what was sent, a parent's words among it.
        [LoggerMessage(1445, LogLevel.Trace, "Why the embedding model was of no use")]
        public static partial void Cause(ILogger logger, Exception exception);
    }
}

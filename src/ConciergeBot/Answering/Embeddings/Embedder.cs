using System.Globalization;
using System.Numerics.Tensors;
using ConciergeBot.Answering.Model;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering.Embeddings;

/// <summary>Asks the embedding model for vectors of unit length.</summary>
internal sealed class Embedder(ModelClients clients, IOptions<ModelOptions> options)
{
    public bool IsThere => clients.Embeddings is not null;

    /// <summary>The model's name, under which its vectors are kept; those of a length that was asked for are others.</summary>
    public string Model => options.Value.EmbeddingDimensions is { } asked
        ? string.Create(CultureInfo.InvariantCulture, $"{options.Value.Embedding}@{asked}") : options.Value.Embedding!;

    /// <exception cref="ModelException">The model gave no vectors.</exception>
    public async Task<Embedded> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        var embeddings = await clients.Embeddings!.GenerateAsync(texts, new EmbeddingGenerationOptions { Dimensions = options.Value.EmbeddingDimensions }, cancellation);
        return embeddings.Count == texts.Count
            ? new Embedded([.. embeddings.Select(embedding => Unit(embedding.Vector.Span))], Math.Max(embeddings.Usage?.TotalTokenCount ?? 0, 0))
            : throw new ModelException(ModelFailure.Malformed, $"{texts.Count} texts got {embeddings.Count} vectors");
    }

    private static float[] Unit(ReadOnlySpan<float> vector)
    {
        var unit = new float[vector.Length];
        var length = TensorPrimitives.Norm(vector);
        if (length > 0)
            TensorPrimitives.Divide(vector, length, unit);
        return unit;
    }
}

namespace ConciergeBot.Answering.Embeddings;

/// <summary>What the embedding model made of texts.</summary>
/// <param name="Vectors">A vector of unit length for each text, in order.</param>
/// <param name="Tokens">What it took.</param>
internal sealed record Embedded(IReadOnlyList<float[]> Vectors, long Tokens);

namespace ConciergeBot.Answering.Embeddings;

/// <summary>
/// The vector of a text, kept under the text's hash: a revision asks only for the texts that it changed, and an article
/// that goes back to an old wording asks for nothing.
/// </summary>
public sealed class TextVector
{
    /// <summary>The embedding model: vectors of two models cannot be compared.</summary>
    public required string Model { get; init; }

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public required string TextHash { get; init; }

    /// <summary>Unit length; little-endian 32-bit floats.</summary>
    public required byte[] Vector { get; init; }
}

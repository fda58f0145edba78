using System.Numerics.Tensors;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Answering.Embeddings;

/// <summary>The vectors of the published articles: immutable, swapped as one. An article counts with its nearest text.</summary>
internal sealed class VectorIndex
{
    private readonly (Article Article, float[] Vector)[] _texts;

    private VectorIndex((Article Article, float[] Vector)[] texts) => _texts = texts;

    public static VectorIndex Empty { get; } = new([]);

    public bool IsEmpty => _texts.Length == 0;

    /// <summary>What of an article is embedded: its question, each variant, and its answer with the question before it.</summary>
    public static IEnumerable<string> TextsOf(Article article) => [article.Question, .. article.Variants, $"{article.Question}\n{article.Body}"];

    /// <param name="articles">The published articles.</param>
    /// <param name="vectorOf">The vector of a text; null while it is not there yet, and the text is left out.</param>
    public static VectorIndex Build(IEnumerable<Article> articles, Func<string, float[]?> vectorOf) =>
        new([.. articles.SelectMany(article => TextsOf(article).Select(text => (article, Vector: vectorOf(text)))).Where(text => text.Vector is not null).Select(text => (text.article, text.Vector!))]);

    /// <summary>The nearest articles that <paramref name="isFor"/> accepts, best first, with their cosine similarity.</summary>
    public IReadOnlyList<(Article Article, double Similarity)> Nearest(float[] query, Func<Article, bool> isFor, int limit)
    {
        var best = new Dictionary<string, (Article Article, double Similarity)>(StringComparer.Ordinal);
        foreach (var (article, vector) in _texts)
        {
            if (vector.Length != query.Length || !isFor(article))
                continue;
            double similarity = TensorPrimitives.Dot<float>(vector, query);
            if (!best.TryGetValue(article.Id, out var known) || similarity > known.Similarity)
                best[article.Id] = (article, similarity);
        }

        return [.. best.Values.OrderByDescending(found => found.Similarity).ThenBy(found => found.Article.Id, StringComparer.Ordinal).Take(limit)];
    }
}

using System.Numerics.Tensors;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Embeddings;

/// <summary>The vectors of the published articles: immutable, swapped as one. An article counts with its nearest text.</summary>
internal sealed class VectorIndex
{
    private readonly (Article Article, float[] Vector)[] _texts;
    private readonly (Article Article, string Base)[] _own;

    private VectorIndex((Article Article, float[] Vector)[] texts)
    {
        _texts = texts;
        _own = [.. texts.Select(text => text.Article).Where(article => article.Municipality is not null).DistinctBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => (article, Base: Visibility.BaseOf(article.Id))).Where(pair => pair.Base is not null).Select(pair => (pair.article, pair.Base!))];
    }

    public static VectorIndex Empty { get; } = new([]);

    public bool IsEmpty => _texts.Length == 0;

    /// <summary>The length of its vectors; 0 for none.</summary>
    public int Dimensions => IsEmpty ? 0 : _texts[0].Vector.Length;

    /// <summary>What of an article is embedded: its question, each variant, and its answer with the question before it.</summary>
    public static IEnumerable<string> TextsOf(Article article) => [article.Question, .. article.Variants, $"{article.Question}\n{article.Body}"];

    /// <param name="articles">The published articles.</param>
    /// <param name="vectorOf">The vector of a text; null while it is not there yet, and the text is left out.</param>
    public static VectorIndex Build(IEnumerable<Article> articles, Func<string, float[]?> vectorOf) =>
        new([.. articles.SelectMany(article => TextsOf(article).Select(text => (article, Vector: vectorOf(text)))).Where(text => text.Vector is not null).Select(text => (text.article, text.Vector!))]);

    /// <summary>
    /// The nearest articles that hold on a day and are for a municipality's families, best first, with their cosine
    /// similarity. A municipality's own article hides the prefecture's that it stands for, as in the search by words.
    /// </summary>
    public IReadOnlyList<(Article Article, double Similarity)> Nearest(float[] query, DateOnly today, string? municipality, int limit)
    {
        var hidden = _own.Where(own => own.Article.Municipality == municipality && own.Article.IsValidOn(today)).Select(own => own.Base).ToHashSet(StringComparer.Ordinal);
        bool IsFor(Article article) => article.IsValidOn(today) && (article.Municipality is { } own ? own == municipality : !hidden.Contains(article.Id));
        var best = new Dictionary<string, (Article Article, double Similarity)>(StringComparer.Ordinal);
        foreach (var (article, vector) in _texts)
        {
            if (vector.Length != query.Length || !IsFor(article))
                continue;
            double similarity = TensorPrimitives.Dot<float>(vector, query);
            if (!best.TryGetValue(article.Id, out var known) || similarity > known.Similarity)
                best[article.Id] = (article, similarity);
        }

        return [.. best.Values.OrderByDescending(found => found.Similarity).ThenBy(found => found.Article.Id, StringComparer.Ordinal).Take(limit)];
    }
}

using System.Text.Json;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Orders a shortlist by a model learned from judged questions: boosted regression trees over <see cref="Feature"/>s,
/// read from a file that says how it was trained. Evaluating some hundred small trees needs no library.
/// </summary>
internal sealed class Reranker
{
    private readonly RerankerTree[] _trees;

    internal Reranker(RerankerTree[] trees) => _trees = trees;

    /// <summary>For knowledge whose articles come with variants or keywords. Read when first asked for: training needs no model.</summary>
    public static Lazy<Reranker> Rich { get; } = new(() => Embedded("reranker-rich.json"));

    /// <summary>For plain lists of questions and answers.</summary>
    public static Lazy<Reranker> Bare { get; } = new(() => Embedded("reranker-bare.json"));

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It was trained on other features than the program measures.</exception>
    public static Reranker Read(Stream json)
    {
        var file = JsonSerializer.Deserialize(json, ModelJson.Default.RerankerFile) ?? throw new InvalidDataException("The model file holds null.");
        return file.Features.SequenceEqual(Enum.GetNames<Feature>(), StringComparer.Ordinal)
            ? new Reranker([.. file.Trees])
            : throw new InvalidDataException("The model file was trained on other features: train it again.");
    }

    /// <summary>How well an article answers, for comparing articles under one question.</summary>
    public float Score(float[] features)
    {
        var score = 0f;
        foreach (var tree in _trees)
            score += tree.Value(features);
        return score;
    }

    private static Reranker Embedded(string name)
    {
        using var stream = typeof(Reranker).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} is not embedded in the assembly.");
        return Read(stream);
    }
}

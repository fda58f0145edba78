using System.Runtime.InteropServices;
using System.Text.Json;
using ConciergeBot.Answering.Embeddings;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>Vectors in a file, one JSON object a line, by model and hash of the text: what was asked once is not asked again.</summary>
internal sealed class VectorCache
{
    /// <summary>Texts in one call; an interrupted run loses no more.</summary>
    private const int Batch = 64;

    private readonly string _file;
    private readonly Dictionary<(string Model, string Hash), float[]> _vectors = [];

    /// <param name="file">It need not exist.</param>
    public VectorCache(string file)
    {
        _file = file;
        if (!File.Exists(file))
            return;
        foreach (var line in File.ReadLines(file))
        {
            var kept = JsonSerializer.Deserialize<Kept>(line, JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{file} has a line of null");
            _vectors[(kept.Model, kept.Hash)] = MemoryMarshal.Cast<byte, float>(kept.Vector).ToArray();
        }
    }

    /// <summary>The vectors of the texts; those that are missing are asked for and kept.</summary>
    /// <returns>The vectors by text, and how many were asked for.</returns>
    public async Task<(IReadOnlyDictionary<string, float[]> Vectors, int Asked)> EmbedAsync(Embedder embedder, IEnumerable<string> texts, CancellationToken cancellation)
    {
        var all = texts.Distinct(StringComparer.Ordinal).Select(text => (Text: text, Key: (embedder.Model, VectorStore.HashOf(text)))).ToList();
        var missing = all.Where(one => !_vectors.ContainsKey(one.Key)).ToList();
        if (missing.Count > 0)
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_file))!);
        foreach (var batch in missing.Chunk(Batch))
        {
            var made = (await embedder.EmbedAsync([.. batch.Select(one => one.Text)], cancellation)).Vectors;
            await File.AppendAllLinesAsync(
                _file,
                batch.Zip(made).Select(pair => JsonSerializer.Serialize(
                    new Kept(pair.First.Key.Model, pair.First.Key.Item2, MemoryMarshal.AsBytes<float>(pair.Second).ToArray()), JsonSerializerOptions.Web)),
                cancellation);
            foreach (var (one, vector) in batch.Zip(made))
                _vectors[one.Key] = vector;
        }

        return (all.ToDictionary(one => one.Text, one => _vectors[one.Key], StringComparer.Ordinal), missing.Count);
    }

    private sealed record Kept(string Model, string Hash, byte[] Vector);
}

using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>
/// What the evaluation's <c>fusion</c> command chose for an embedding model: <c>knowledge/fusion/{model}.json</c>.
/// </summary>
internal sealed record FusionFile
{
    /// <summary>The form that this program writes and reads.</summary>
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    /// <summary>The model as <c>Model:Embedding</c> names it.</summary>
    public required string Model { get; init; }

    /// <summary>The length of its vectors.</summary>
    public required int Dimensions { get; init; }

    public required FusionKind Fusion { get; init; }

    /// <summary>Null for <see cref="FusionKind.Words"/> and <see cref="FusionKind.Widening"/>.</summary>
    public FusionWeights? Weights { get; init; }

    public required FusionRecord Record { get; init; }

    /// <summary>Tells one fitted search by words from another: its scores are what the weights were fitted to.</summary>
    public static string WordsInForce { get; } = Fingerprint();

    /// <summary>The file's name for a model, whatever the model's name holds.</summary>
    public static string NameFor(string model) => string.Concat(model.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-' ? letter : '-')) + ".json";

    /// <summary>The file for a model in a folder, every file of which must be sound; null where there is none.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="model">As <c>Model:Embedding</c> names it.</param>
    /// <param name="dimensions">The length of vectors that the settings ask for; null for the model's own.</param>
    /// <exception cref="FusionFileException">A file is broken, or for vectors of another length, or there are two.</exception>
    public static FusionFile? Find(string folder, string model, int? dimensions)
    {
        if (!Directory.Exists(folder))
            return null;
        var ofModel = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => (Path: path, File: Read(path)))
            .Where(pair => pair.File.Model == model).ToList();
        if (ofModel.Count == 0)
            return null;
        var (path, file) = ofModel[0];
        if (ofModel.Count > 1)
            throw new FusionFileException(ofModel[1].Path, $"is for the model '{model}' like {path}: keep one");
        return dimensions is not { } asked || asked == file.Dimensions
            ? file
            : throw new FusionFileException(path, FormattableString.Invariant($"was fitted on vectors of {file.Dimensions} numbers, and Model:EmbeddingDimensions is {asked}: set it to {file.Dimensions}, or run the evaluation's fusion command for {asked}"));
    }

    /// <exception cref="FusionFileException">The file is broken.</exception>
    public static FusionFile Read(string path)
    {
        FusionFile? file;
        try
        {
            file = JsonSerializer.Deserialize(File.ReadAllText(path), FusionJson.Default.FusionFile);
        }
        catch (JsonException e)
        {
            throw new FusionFileException(path, e.Message, e);
        }

        return file?.Fault() is { } fault ? throw new FusionFileException(path, fault) : file ?? throw new FusionFileException(path, "holds null");
    }

    public void Write(string path)
    {
        // Figures and names are read by people: letters stay letters.
        var readable = new FusionJson(new JsonSerializerOptions(FusionJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        File.WriteAllText(path, JsonSerializer.Serialize(this, readable.FusionFile) + "\n");
    }

    private string? Fault()
    {
        if (Version != CurrentVersion)
            return FormattableString.Invariant($"is of version {Version}, and this program reads {CurrentVersion}: run the evaluation's fusion command again");
        if (string.IsNullOrWhiteSpace(Model))
            return "model is empty";
        if (Dimensions < 1)
            return FormattableString.Invariant($"dimensions is {Dimensions}: it must be the length of the vectors");
        if (!Enum.IsDefined(Fusion))
            return $"fusion is '{Fusion}': known are {string.Join(", ", Enum.GetNames<FusionKind>())}";
        var needsWeights = Fusion is FusionKind.Vectors or FusionKind.Ranks or FusionKind.Fused;
        return needsWeights == Weights is null
            ? needsWeights ? $"fusion is '{Fusion}' and weights are missing" : $"fusion is '{Fusion}' and takes no weights"
            : Weights?.Fault();
    }

    private static string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in (string[])["reranker-rich.json", "decision.json"])
        {
            using var stream = typeof(DecisionModel).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded in the assembly.");
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}

using ConciergeBot.Answering.Retrieving;

namespace ConciergeBot.Tests.Fusing;

/// <summary>Fusions made by hand, of which each test can say what they must do.</summary>
internal static class FusionSamples
{
    public const string Model = "embedding";

    /// <summary>
    /// Orders by similarity, and by how sure words are of their first; certain from a similarity of 0.9, nothing ours below
    /// one of 0.5 unless words hold it for ours.
    /// </summary>
    public static FusionWeights Weights { get; } = new()
    {
        Order = new Dictionary<string, double>(StringComparer.Ordinal) { ["cosine"] = 10, ["wordsSure"] = 5 },
        Ours = new Dictionary<string, double>(StringComparer.Ordinal) { ["bias"] = -10, ["bestCosine"] = 40, ["wordsOurs"] = 1 },
        First = new Dictionary<string, double>(StringComparer.Ordinal) { ["bias"] = -10, ["cosine"] = 14, ["wordsFirstSame"] = 6 },
        AskFrom = 0.5,
        LikelyFrom = 0.4,
        AnswerFrom = 0.86,
    };

    public static FusionFile File { get; } = Of(FusionKind.Fused, Weights);

    public static FusionFile Of(FusionKind kind, FusionWeights? weights, int dimensions = 3, string model = Model) => new()
    {
        Version = FusionFile.CurrentVersion,
        Model = model,
        Dimensions = dimensions,
        Fusion = kind,
        Weights = weights,
        Record = new FusionRecord
        {
            Date = new DateOnly(2026, 11, 25),
            Command = "by hand",
            FittedOn = "nothing",
            Words = FusionFile.WordsInForce,
            Figures = new Dictionary<string, string>(StringComparer.Ordinal),
        },
    };
}

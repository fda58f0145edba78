using System.Text.Json;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Two logistic functions of <see cref="DecisionSigns"/> and their thresholds, as fitted by the evaluation program's <c>tune</c> command.</summary>
internal sealed record DecisionModel
{
    /// <summary>The model in force, <c>decision.json</c>.</summary>
    public static DecisionModel Fitted { get; } = Embedded();

    /// <summary>How it came about: command, data, figures.</summary>
    public required IReadOnlyDictionary<string, string> Record { get; init; }

    /// <summary>Names of the signs, in the order of the weights.</summary>
    public required IReadOnlyList<string> Signs { get; init; }

    /// <summary>Bias, then a weight for each sign: that some article answers the question.</summary>
    public required double[] Ours { get; init; }

    /// <summary>Bias, then a weight for each sign: that the first hit answers it.</summary>
    public required double[] First { get; init; }

    /// <summary>Below this likelihood of being ours a question is declined.</summary>
    public required double AskFrom { get; init; }

    /// <summary>From this likelihood of the first hit on it is shown as the likely answer.</summary>
    public required double LikelyFrom { get; init; }

    /// <summary>From this likelihood of the first hit on it is given as the answer.</summary>
    public required double AnswerFrom { get; init; }

    public double IsOurs(double[] signs) => Logistic(Ours, signs);

    public double FirstIsRight(double[] signs) => Logistic(First, signs);

    internal static double Logistic(double[] weights, double[] signs)
    {
        var sum = weights[0];
        for (var i = 0; i < signs.Length; i++)
            sum += weights[i + 1] * signs[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static DecisionModel Embedded()
    {
        using var stream = typeof(DecisionModel).Assembly.GetManifestResourceStream("decision.json")
            ?? throw new InvalidOperationException("decision.json is not embedded in the assembly.");
        var model = JsonSerializer.Deserialize(stream, ModelJson.Default.DecisionModel) ?? throw new InvalidDataException("decision.json holds null.");
        return model.Signs.SequenceEqual(DecisionSigns.Names, StringComparer.Ordinal)
            ? model : throw new InvalidDataException("decision.json was fitted on other signs: run the tune command again.");
    }
}

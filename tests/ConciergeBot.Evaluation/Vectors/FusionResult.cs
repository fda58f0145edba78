using ConciergeBot.Answering.Retrieving;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>What one way of bringing words and vectors together came to.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Costs">What each question of the fitting half cost, decided by a fusion that was not fitted on it.</param>
/// <param name="Fitting">The same decisions as figures.</param>
/// <param name="Fusion">Fitted on the whole fitting half.</param>
internal sealed record FusionResult(FusionKind Kind, IReadOnlyList<double> Costs, GoldenFigures Fitting, Fusion Fusion)
{
    public double Cost => Costs.Average();

    /// <summary>Mean and standard error of what a question costs more here than there.</summary>
    public (double Mean, double Error) Dearer(FusionResult than)
    {
        var apart = Costs.Zip(than.Costs, (here, there) => here - there).ToArray();
        var mean = apart.Average();
        return (mean, Math.Sqrt(apart.Sum(one => (one - mean) * (one - mean)) / apart.Length / (apart.Length - 1)));
    }
}

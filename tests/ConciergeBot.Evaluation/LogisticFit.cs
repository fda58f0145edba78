namespace ConciergeBot.Evaluation;

/// <summary>Weighted logistic regression with a ridge penalty, by Newton's method on standardised signs.</summary>
internal static class LogisticFit
{
    private const int Steps = 12;
    private const double Ridge = 0.002;

    /// <returns>Bias, then a weight for each sign, for signs as they come.</returns>
    /// <param name="rows">Signs, what was so, and how much it counts.</param>
    /// <param name="ridge">How strongly weights are held near 0.</param>
    /// <param name="offsets">Log-odds that each row begins with, such as another model's; the weights are what is to be added.</param>
    public static double[] Fit(IReadOnlyList<(double[] Signs, bool Yes, double Weight)> rows, double ridge = Ridge, double[]? offsets = null)
    {
        var n = rows[0].Signs.Length;
        var total = rows.Sum(row => row.Weight);
        var mean = Enumerable.Range(0, n).Select(j => rows.Sum(row => row.Weight * row.Signs[j]) / total).ToArray();
        var deviation = Enumerable.Range(0, n).Select(j => Math.Max(1e-6, Math.Sqrt(rows.Sum(row => row.Weight * Math.Pow(row.Signs[j] - mean[j], 2)) / total))).ToArray();
        var scaled = rows.Select(row => (double[])[1, .. row.Signs.Select((value, j) => (value - mean[j]) / deviation[j])]).ToArray();
        var weights = new double[n + 1];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[n + 1], new double[n + 1, n + 1]);
            for (var r = 0; r < scaled.Length; r++)
            {
                var (x, weight) = (scaled[r], rows[r].Weight / total);
                var sum = offsets is null ? 0.0 : offsets[r];
                for (var j = 0; j <= n; j++)
                    sum += weights[j] * x[j];
                var likely = 1 / (1 + Math.Exp(-sum));
                var (error, slope) = (weight * (likely - (rows[r].Yes ? 1 : 0)), weight * Math.Max(1e-6, likely * (1 - likely)));
                for (var j = 0; j <= n; j++)
                {
                    gradient[j] += error * x[j];
                    for (var k = 0; k <= j; k++)
                        curvature[j, k] += slope * x[j] * x[k];
                }
            }

            for (var j = 0; j <= n; j++)
            {
                gradient[j] += j == 0 ? 0 : ridge * weights[j];
                curvature[j, j] += j == 0 ? 1e-9 : ridge;
            }

            var move = Solve(curvature, gradient);
            for (var j = 0; j <= n; j++)
                weights[j] -= move[j];
        }

        var plain = new double[n + 1];
        plain[0] = weights[0];
        for (var j = 0; j < n; j++)
        {
            plain[j + 1] = weights[j + 1] / deviation[j];
            plain[0] -= weights[j + 1] * mean[j] / deviation[j];
        }

        return plain;
    }

    /// <summary>Solves a symmetric positive system, of which the lower half is given, by Cholesky's decomposition.</summary>
    private static double[] Solve(double[,] lower, double[] right)
    {
        var n = right.Length;
        var solution = (double[])right.Clone();
        for (var j = 0; j < n; j++)
        {
            for (var k = 0; k < j; k++)
                lower[j, j] -= lower[j, k] * lower[j, k];
            lower[j, j] = Math.Sqrt(lower[j, j]);
            for (var i = j + 1; i < n; i++)
            {
                for (var k = 0; k < j; k++)
                    lower[i, j] -= lower[i, k] * lower[j, k];
                lower[i, j] /= lower[j, j];
            }

            for (var k = 0; k < j; k++)
                solution[j] -= lower[j, k] * solution[k];
            solution[j] /= lower[j, j];
        }

        for (var j = n - 1; j >= 0; j--)
        {
            for (var k = j + 1; k < n; k++)
                solution[j] -= lower[k, j] * solution[k];
            solution[j] /= lower[j, j];
        }

        return solution;
    }
}

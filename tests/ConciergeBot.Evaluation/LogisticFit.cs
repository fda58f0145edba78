namespace ConciergeBot.Evaluation;

/// <summary>Logistic regression with a ridge penalty, by gradient descent on standardised signs.</summary>
internal static class LogisticFit
{
    private const int Steps = 4000;
    private const double Rate = 0.5;
    private const double Ridge = 0.002;

    /// <returns>Bias, then a weight for each sign, for signs as they come.</returns>
    public static double[] Fit(IReadOnlyList<(double[] Signs, bool Yes)> rows)
    {
        var n = rows[0].Signs.Length;
        var mean = Enumerable.Range(0, n).Select(j => rows.Average(row => row.Signs[j])).ToArray();
        var deviation = Enumerable.Range(0, n).Select(j => Math.Max(1e-6, Math.Sqrt(rows.Average(row => Math.Pow(row.Signs[j] - mean[j], 2))))).ToArray();
        var scaled = rows.Select(row => (Signs: row.Signs.Select((value, j) => (value - mean[j]) / deviation[j]).ToArray(), row.Yes)).ToArray();
        var weights = new double[n + 1];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[n + 1];
            foreach (var (signs, yes) in scaled)
            {
                var error = 1 / (1 + Math.Exp(-weights[0] - signs.Select((value, j) => value * weights[j + 1]).Sum())) - (yes ? 1 : 0);
                gradient[0] += error;
                for (var j = 0; j < n; j++)
                    gradient[j + 1] += error * signs[j];
            }

            for (var j = 0; j <= n; j++)
                weights[j] -= Rate * (gradient[j] / scaled.Length + (j == 0 ? 0 : Ridge * weights[j]));
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
}

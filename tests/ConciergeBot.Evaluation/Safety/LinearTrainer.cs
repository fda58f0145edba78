namespace ConciergeBot.Evaluation.Safety;

/// <summary>Logistic regression over runs of letters, by AdaGrad; the same lines give the same weights.</summary>
internal sealed class LinearTrainer(int grams)
{
    private const int Rounds = 12;
    private const int Seed = 1;
    private const double Rate = 0.3;
    private const double Ridge = 1e-3;
    private const double BiasRate = 0.01;

    private readonly double[] _weights = new double[grams];
    private readonly double[] _squares = new double[grams];

    public double Bias { get; private set; }

    public IReadOnlyList<double> Weights => _weights;

    /// <param name="samples">What to learn from.</param>
    /// <param name="isYes">What counts as yes.</param>
    public LinearTrainer Fit(IEnumerable<SafetySample> samples, Func<SafetySample, bool> isYes)
    {
        var shown = samples.SelectMany(sample => Enumerable.Repeat(sample, sample.Weight)).ToArray();
        // Not for secrets: an order that is the same on every machine.
#pragma warning disable CA5394
        var order = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            order.Shuffle(shown);
            foreach (var sample in shown)
                Learn(sample, isYes(sample) ? 1 : 0);
        }
#pragma warning restore CA5394
        return this;
    }

    public double Score(SafetySample sample) => Bias + (sample.Grams.Sum(gram => _weights[gram]) / Math.Sqrt(sample.Grams.Length));

    private void Learn(SafetySample sample, int wanted)
    {
        var scale = 1 / Math.Sqrt(sample.Grams.Length);
        var error = (1 / (1 + Math.Exp(-Score(sample)))) - wanted;
        Bias -= BiasRate * error;
        foreach (var gram in sample.Grams)
        {
            var gradient = (error * scale) + (Ridge * _weights[gram]);
            _squares[gram] += gradient * gradient;
            _weights[gram] -= Rate * gradient / Math.Sqrt(_squares[gram] + 1e-6);
        }
    }
}

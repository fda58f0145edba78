using ConciergeBot.Evaluation;

namespace ConciergeBot.Tests.Evaluation;

/// <summary>The quick search for the cheapest thresholds finds what trying them all finds.</summary>
public sealed class ThresholdsTests
{
    private const int Questions = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Thresholds_are_the_cheapest_of_all(int seed)
    {
        var random = new Random(seed);
        JudgedCase[] judged = [.. Enumerable.Range(0, Questions).Select(_ => new JudgedCase(random.Next(4) == 0, random.Next(1, 7), random.NextDouble(), random.NextDouble()))];
        var found = Thresholds.Cheapest(judged);
        var lowest = Steps(0.04, 0.9).SelectMany(ask => Steps(0.04, 0.8).SelectMany(likely => Steps(likely, 1).Select(answer => Cost(judged, ask, likely, answer)))).Min();
        Cost(judged, found.Ask, found.Likely, found.Answer).ShouldBe(lowest, 1e-9);
        found.Likely.ShouldBeLessThanOrEqualTo(found.Answer);
    }

    private static double Cost(JudgedCase[] judged, double ask, double likely, double answer) => judged.Sum(one => one.Cost(ask, likely, answer));

    private static IEnumerable<double> Steps(double from, double below) =>
        Enumerable.Range(0, 50).Select(step => step / 50.0).Where(value => value >= from && value < below);
}

using System.Diagnostics;
using System.Globalization;
using ConciergeBot.Safety;

namespace ConciergeBot.Benchmarks;

/// <summary>How long the slowest texts take, which a mean does not tell.</summary>
internal static class SafetyPercentiles
{
    private const int WarmUp = 30;
    private const int Rounds = 101;

    public static void Print()
    {
        var screen = new SafetyScreen(SafetyRules.Load(SafetyTexts.RulesFolder));
        foreach (var file in new[] { "safety-lookalike.jsonl", "safety-danger.jsonl" })
        {
            Print(screen, $"{file}, texts of 500 characters", SafetyTexts.Long(file));
            Print(screen, $"{file}, messages as they are written", SafetyTexts.Written(file));
        }
    }

    private static void Print(SafetyScreen screen, string name, IReadOnlyList<string> texts)
    {
        for (var round = 0; round < WarmUp; round++)
            texts.ToList().ForEach(text => screen.Check(text));
        var medians = texts.Select(text => Median(screen, text)).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {medians.Count}, p50 {At(medians, 0.5):F0} µs, p99 {At(medians, 0.99):F0} µs, slowest {medians[^1]:F0} µs"));
    }

    /// <summary>The median of many checks of one text, so that what else the machine does is not counted.</summary>
    private static double Median(SafetyScreen screen, string text)
    {
        var times = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            screen.Check(text);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        times.Sort();
        return At(times, 0.5);
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];
}

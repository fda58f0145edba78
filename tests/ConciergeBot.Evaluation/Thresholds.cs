using System.Runtime.InteropServices;

namespace ConciergeBot.Evaluation;

/// <summary>From which likelihoods on a question is asked back on, shown an article as likely, and answered.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Thresholds(double Ask, double Likely, double Answer)
{
    /// <summary>The three that cost parents least, by the stated costs of <see cref="JudgedCase"/>.</summary>
    public static Thresholds Cheapest(JudgedCase[] judged)
    {
        var (best, lowest) = (default(Thresholds), double.MaxValue);
        for (var ask = 0.04; ask < 0.9; ask += 0.02)
        {
            for (var likely = 0.04; likely < 0.8; likely += 0.02)
            {
                for (var answer = likely; answer < 0.99; answer += 0.02)
                {
                    var cost = 0.0;
                    foreach (var one in judged)
                        cost += one.Cost(ask, likely, answer);
                    if (cost < lowest)
                        (best, lowest) = (new Thresholds(Math.Round(ask, 2), Math.Round(likely, 2), Math.Round(answer, 2)), cost);
                }
            }
        }

        return best;
    }
}

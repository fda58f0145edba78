using System.Runtime.InteropServices;

namespace ConciergeBot.Evaluation;

/// <summary>From which likelihoods on a question is asked back on, shown an article as likely, and answered.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Thresholds(double Ask, double Likely, double Answer)
{
    /// <summary>Thresholds are tried in steps of a fiftieth: from, and up to below.</summary>
    private const int Steps = 50;

    private const int Lowest = 2;
    private const int AskBelow = 45;
    private const int LikelyBelow = 40;
    private const int AnswerBelow = 50;

    /// <summary>Sums of the same costs in another order differ by less.</summary>
    private const double Same = 1e-9;

    private const double Never = 2;

    /// <summary>The three that cost parents least, by the stated costs of <see cref="JudgedCase"/>; the lowest of those that cost the same.</summary>
    public static Thresholds Cheapest(IReadOnlyCollection<JudgedCase> judged)
    {
        var costs = judged.Select(one => new CaseCosts(one)).ToArray();
        var (best, lowest) = (default(Thresholds), double.MaxValue);
        for (var ask = Lowest; ask < AskBelow; ask++)
        {
            // What all cases from a step on, or below it, cost if answered, shown as likely, asked back.
            var (answered, likely, asked) = (new double[Steps + 2], new double[Steps + 2], new double[Steps + 2]);
            var declined = 0.0;
            foreach (var one in costs)
            {
                if (one.Ours < Value(ask))
                {
                    declined += one.Declined;
                    continue;
                }

                answered[one.Step] += one.Answered;
                likely[one.Step] += one.Likely;
                asked[one.Step] += one.Asked;
            }

            var (answeredFrom, likelyFrom, askedBelow) = (UpFrom(answered), UpFrom(likely), Below(asked));
            for (var l = Lowest; l < LikelyBelow; l++)
            {
                for (var a = l; a < AnswerBelow; a++)
                {
                    var cost = declined + askedBelow[l] + (likelyFrom[l] - likelyFrom[a]) + answeredFrom[a];
                    if (cost < lowest - Same)
                        (best, lowest) = (new Thresholds(Value(ask), Value(l), Value(a)), cost);
                }
            }
        }

        return best;

        static double[] UpFrom(double[] each)
        {
            for (var i = each.Length - 2; i >= 0; i--)
                each[i] += each[i + 1];
            return each;
        }

        static double[] Below(double[] each)
        {
            var sums = new double[each.Length];
            for (var i = 1; i < each.Length; i++)
                sums[i] = sums[i - 1] + each[i - 1];
            return sums;
        }
    }

    private static double Value(int step) => (double)step / Steps;

    /// <summary>A case with what each reply to it costs, and the highest step that its likelihood reaches.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly struct CaseCosts
    {
        public CaseCosts(JudgedCase one)
        {
            Ours = one.Ours;
            Step = Enumerable.Range(0, Steps + 1).Last(step => step == 0 || one.First >= Value(step));
            (Declined, Asked, Likely, Answered) = (one.Cost(Never, Never, Never), one.Cost(0, Never, Never), one.Cost(0, 0, Never), one.Cost(0, 0, 0));
        }

        public double Ours { get; }

        public int Step { get; }

        public double Declined { get; }

        public double Asked { get; }

        public double Likely { get; }

        public double Answered { get; }
    }
}

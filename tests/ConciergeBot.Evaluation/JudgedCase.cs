using System.Runtime.InteropServices;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>A question with its two likelihoods, and what each reply would cost the parent.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JudgedCase(bool IsForeign, int Place, double Ours, double First)
{
    // In taps and patience. A wrong answer said with confidence misleads. A wrong one under another question's title is seen
    // to be wrong at a glance; then it is a choice like any other, with one title more to read, and so costs little more
    // than asking back, which costs a thought, a tap and a wait every time. Declining leaves one alone.
    private const double SureWrong = 6;
    private const double LikelyRight = 0.15;
    private const double LikelyWrongOffered = 1.3;
    private const double LikelyWrong = 3;
    private const double Choice = 1;
    private const double UselessChoice = 2.5;
    private const double Declined = 2.5;

    // What giving an article to a foreign question costs.
    private const double ForeignAnswered = 6;
    private const double ForeignLikely = 4;
    private const double ForeignAsked = 3;

    public double Cost(double ask, double likely, double answer)
    {
        if (Ours < ask)
            return IsForeign ? 0 : Declined;
        if (First >= answer)
            return IsForeign ? ForeignAnswered : Place == 1 ? 0 : SureWrong;
        var isOffered = Place <= Decision.MostRivals;
        return First >= likely
            ? IsForeign ? ForeignLikely : Place == 1 ? LikelyRight : isOffered ? LikelyWrongOffered : LikelyWrong
            : IsForeign ? ForeignAsked : isOffered ? Choice : UselessChoice;
    }
}

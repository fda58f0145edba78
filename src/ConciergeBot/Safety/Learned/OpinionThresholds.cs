using System.Runtime.InteropServices;
using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety.Learned;

/// <summary>How the score of a text is read: zero means even odds.</summary>
/// <param name="Danger">Above it the text is a danger, whatever the rules say.</param>
/// <param name="None">Below it the text is none where a rule sees a sign, unless the rule is certain.</param>
/// <param name="NoEmergency">The same where the rule sees an emergency: to be lower, as a miss may cost a life.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OpinionThresholds(float Danger, float None, float NoEmergency)
{
    /// <summary>Whether a rule's sign stands in a text of this score.</summary>
    public bool Upholds(Signal sign, float score) => sign.IsCertain || score >= (sign.Severity == Severity.Emergency ? NoEmergency : None);
}

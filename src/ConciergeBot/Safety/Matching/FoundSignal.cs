namespace ConciergeBot.Safety.Matching;

/// <summary>A danger sign that the rules see in a text.</summary>
/// <param name="Place">Where it stands in the folded text.</param>
/// <param name="Words">What stands there, as it was written.</param>
internal sealed record FoundSignal(Signal Signal, TextSpan Place, string Words)
{
    public SafetyFinding Finding() => SafetyFinding.Of(Signal, Signal.Id, Words);
}

namespace ConciergeBot.Safety.Matching;

/// <summary>A danger sign that the rules see in a text.</summary>
/// <param name="Words">Where it stands, as it was written.</param>
internal sealed record FoundSignal(Signal Signal, string Words)
{
    public SafetyFinding Finding() => SafetyFinding.Of(Signal, Signal.Id, Words);
}

namespace ConciergeBot.Places;

/// <summary>The places cannot be used; the message names file, line and reason of each fault.</summary>
public sealed class PlaceFileException(IReadOnlyList<PlaceFault> faults) : Exception(string.Join('\n', faults))
{
    public IReadOnlyList<PlaceFault> Faults { get; } = faults;
}

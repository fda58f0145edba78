namespace ConciergeBot.Knowledge.Checks;

public enum FindingSeverity
{
    /// <summary>May go live, but an editor should look at it.</summary>
    Warning,

    /// <summary>Must not go live.</summary>
    Error,
}

namespace ConciergeBot.Safety;

/// <summary>How fast someone must act; a higher value is worse.</summary>
public enum Severity
{
    /// <summary>A person should take part soon; nobody is known to be in danger this minute.</summary>
    Concern,

    /// <summary>To be seen or called today, at night too.</summary>
    Urgent,

    /// <summary>Minutes count: ambulance or police, or a life that may end.</summary>
    Emergency,
}

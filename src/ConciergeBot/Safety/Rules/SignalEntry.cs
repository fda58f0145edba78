namespace ConciergeBot.Safety.Rules;

internal sealed class SignalEntry
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public string? Severity { get; set; }
    public string? Response { get; set; }

    /// <summary>Whether its hit stands even where the text as a whole reads like none.</summary>
    public bool Certain { get; set; }

    /// <summary>Whether its answer is its own: none other fits, whatever kind the text as a whole reads like.</summary>
    public bool OwnAnswer { get; set; }

    /// <summary>Whether it is said only by a text that says nothing else.</summary>
    public bool Alone { get; set; }

    /// <summary>The sign of the same kind whose answer is given where it is graver than this.</summary>
    public string? Graver { get; set; }

    public List<string>? Patterns { get; set; }

    /// <summary>Names of shared exemptions.</summary>
    public List<string>? Except { get; set; }

    /// <summary>Words near the sign that make it none; this signal's own exemption.</summary>
    public List<string>? Unless { get; set; }
}

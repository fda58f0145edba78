namespace ConciergeBot.Safety.Rules;

internal sealed class ExemptionEntry
{
    public string? Name { get; set; }
    public string? Where { get; set; }

    /// <summary>In Japanese characters; unused for <c>anywhere</c> and <c>over</c>.</summary>
    public int Within { get; set; }

    /// <summary>Whether it also holds for what the second opinion adds.</summary>
    public bool SecondOpinion { get; set; }

    /// <summary>Whether it tells of another matter (an application, goods) and so says nothing of a danger in a clause of its own.</summary>
    public bool Topic { get; set; }

    public List<string>? Patterns { get; set; }
    public List<string>? Unless { get; set; }
}

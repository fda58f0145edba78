namespace ConciergeBot.Evaluation;

/// <summary>The trainer's own score of a sample.</summary>
internal sealed class Scored
{
    public float Score { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace ConciergeBot.FollowUps;

/// <summary>When a parent is asked how it is; configuration section <c>FollowUps</c>. Times are Japan's.</summary>
public sealed class FollowUpOptions : IValidatableObject
{
    public const string Section = "FollowUps";

    /// <summary>Whether parents are asked at all. What was scheduled before stays until it is switched on again or too late.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long after a danger of the body.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "1.00:00:00")]
    public TimeSpan BodyAfter { get; set; } = TimeSpan.FromHours(3);

    /// <summary>At what time of day after despair, fear or violence: the next such time after <see cref="MindNotBefore"/>.</summary>
    public TimeOnly MindAt { get; set; } = new(10, 0);

    /// <summary>How long after despair, fear or violence at least.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "1.00:00:00")]
    public TimeSpan MindNotBefore { get; set; } = TimeSpan.FromHours(6);

    /// <summary>From then on nobody is woken.</summary>
    public TimeOnly NightFrom { get; set; } = new(22, 0);

    /// <summary>Until then nobody is woken.</summary>
    public TimeOnly NightUntil { get; set; } = new(7, 0);

    /// <summary>A question that could not be asked for so long is dropped: it would come out of nowhere.</summary>
    [Range(typeof(TimeSpan), "00:30:00", "23:00:00")]
    public TimeSpan TooLateAfter { get; set; } = TimeSpan.FromHours(12);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (NightUntil >= NightFrom)
            yield return new ValidationResult($"{Section}:{nameof(NightUntil)} ({NightUntil}) must be earlier in the day than {nameof(NightFrom)} ({NightFrom})", [nameof(NightUntil)]);
        if (MindAt < NightUntil || MindAt >= NightFrom)
            yield return new ValidationResult($"{Section}:{nameof(MindAt)} ({MindAt}) lies in the night", [nameof(MindAt)]);
    }
}

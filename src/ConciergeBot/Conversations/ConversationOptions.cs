using System.ComponentModel.DataAnnotations;

namespace ConciergeBot.Conversations;

/// <summary>How conversations run; configuration section <c>Conversations</c>.</summary>
public sealed class ConversationOptions
{
    public const string Section = "Conversations";

    /// <summary>
    /// How long a turn waits after a wake for the rest of a burst and for events that overtook each other on the way.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan Settle { get; set; } = TimeSpan.FromMilliseconds(150);

    /// <summary>How old a reply token may be when it is used. LINE: one minute from the webhook, longer is not guaranteed.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:58")]
    public TimeSpan ReplyTokenLifetime { get; set; } = TimeSpan.FromSeconds(50);

    /// <summary>How long one turn may take before another node may try it.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:05:00")]
    public TimeSpan TurnLease { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a turn is tried before it is parked.</summary>
    [Range(1, 10)]
    public int MaxAttempts { get; set; } = 3;

    /// <summary>How long an answer that LINE does not take is tried again. LINE: a retry key is kept for 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "23:00:00")]
    public TimeSpan DeliveryWindow { get; set; } = TimeSpan.FromHours(23);

    /// <summary>How long the dialogue is kept after the last message.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "400.00:00:00")]
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How many exchanges of the dialogue are kept.</summary>
    [Range(1, 50)]
    public int DialogueLength { get; set; } = 8;
}

namespace Line.Messaging.Webhook;

/// <summary>What a date-time picker or a rich-menu switch adds to a postback.</summary>
public sealed record PostbackParameters
{
    /// <summary>The picked day (picker mode <c>date</c>).</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The picked time of day (picker mode <c>time</c>).</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The picked day and time in the user's own zone, which LINE does not tell (picker mode <c>datetime</c>).</summary>
    public DateTime? DateTime { get; init; }

    /// <summary>The alias that the rich menu was switched to.</summary>
    public string? NewRichMenuAliasId { get; init; }

    /// <summary>Null where the postback is no rich-menu switch.</summary>
    public RichMenuSwitchStatus? Status { get; init; }

    /// <summary>Every parameter as LINE sent it.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }
}

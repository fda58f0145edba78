namespace Line.Messaging;

/// <summary>Lets the user pick a date or time.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Data">Comes back with the picked value; at most 300 characters.</param>
/// <param name="Mode">Date, time or both.</param>
public sealed record DatetimePickerAction(string? Label, string Data, DatetimePickerMode Mode) : LineAction("datetimepicker", Label)
{
    /// <summary>What is picked at first, in the mode's own format.</summary>
    public string? Initial { get; init; }

    /// <summary>The latest, in the mode's own format; at most 2100-12-31T23:59.</summary>
    public string? Max { get; init; }

    /// <summary>The earliest, in the mode's own format; at least 1900-01-01T00:00.</summary>
    public string? Min { get; init; }
}

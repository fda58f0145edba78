using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>What a date-time picker picks.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<DatetimePickerMode>))]
public readonly record struct DatetimePickerMode(string Value) : ITextValue<DatetimePickerMode>
{
    public static DatetimePickerMode Date { get; } = new("date");

    public static DatetimePickerMode Time { get; } = new("time");

    public static DatetimePickerMode Datetime { get; } = new("datetime");

    static DatetimePickerMode ITextValue<DatetimePickerMode>.From(string value) => new(value);

    static AllowedText ITextValue<DatetimePickerMode>.Allowed { get; } = new(["date", "time", "datetime"]);

    public override string ToString() => Value;
}

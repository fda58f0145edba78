using System.Globalization;
using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A boundary between age groups: 15 to 70 in steps of 5.</summary>
/// <param name="Value">The value as LINE spells it; a value newer than this library may be given too.</param>
[JsonConverter(typeof(TextValueConverter<AgeBoundary>))]
public readonly record struct AgeBoundary(string Value) : ITextValue<AgeBoundary>
{
    /// <summary>The boundary at an age of 15, 20, … 70.</summary>
    public static AgeBoundary Of(int years) => years is >= 15 and <= 70 && years % 5 == 0
        ? new(string.Create(CultureInfo.InvariantCulture, $"age_{years}"))
        : throw new ArgumentOutOfRangeException(nameof(years), years, "LINE has boundaries from 15 to 70 in steps of 5.");

    static AgeBoundary ITextValue<AgeBoundary>.From(string value) => new(value);

    static AllowedText ITextValue<AgeBoundary>.Allowed { get; } = new(["age_15", "age_20", "age_25", "age_30", "age_35", "age_40", "age_45", "age_50", "age_55", "age_60", "age_65", "age_70"]);

    public override string ToString() => Value;
}

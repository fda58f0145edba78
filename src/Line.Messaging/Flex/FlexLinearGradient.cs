namespace Line.Messaging.Flex;

/// <summary>A gradient.</summary>
/// <param name="Angle">0deg (upwards) to below 360deg, clockwise.</param>
/// <param name="StartColor">As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</param>
/// <param name="EndColor">As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</param>
public sealed record FlexLinearGradient(string Angle, string StartColor, string EndColor) : FlexBackground("linearGradient")
{
    /// <summary>As <c>#RRGGBB</c> or <c>#RRGGBBAA</c>.</summary>
    public string? CenterColor { get; init; }

    /// <summary>0% to 100%.</summary>
    public string? CenterPosition { get; init; }
}

namespace Line.Messaging;

/// <summary>Lets the user send a place; quick replies only.</summary>
/// <param name="Label">What the button says.</param>
public sealed record LocationAction(string? Label) : LineAction("location", Label);

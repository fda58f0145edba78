namespace Line.Messaging;

/// <summary>Sends a text as the user.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Text">At most 300 grapheme clusters.</param>
public sealed record MessageAction(string? Label, string Text) : LineAction("message", Label);

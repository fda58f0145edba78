namespace Line.Messaging;

/// <summary>Copies a text.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="ClipboardText">1 to 1,000 characters.</param>
public sealed record ClipboardAction(string? Label, string ClipboardText) : LineAction("clipboard", Label);

namespace Line.Messaging;

/// <summary>A text and two buttons.</summary>
/// <param name="Text">At most 240 grapheme clusters.</param>
/// <param name="Actions">Exactly 2.</param>
public sealed record ConfirmTemplate(string Text, IReadOnlyList<LineAction> Actions) : Template("confirm");

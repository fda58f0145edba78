namespace Line.Messaging;

/// <summary>Buttons, a confirmation or a carousel in a ready-made layout.</summary>
/// <param name="AltText">For notifications and devices that cannot show it; at most 1,500 characters.</param>
/// <param name="Template">The layout.</param>
public sealed record TemplateMessage(string AltText, Template Template) : Message("template");

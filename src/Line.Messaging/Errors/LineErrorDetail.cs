namespace Line.Messaging;

/// <summary>One thing that LINE found wrong with a request.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Property">Where, e.g. <c>messages[0].text</c>.</param>
public sealed record LineErrorDetail(string? Message, string? Property);

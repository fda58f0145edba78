namespace Line.Messaging;

/// <summary>A part of a long list of ids.</summary>
/// <param name="Ids">The ids.</param>
/// <param name="Next">Leads to the next part within 24 hours; null at the end.</param>
public sealed record IdPage(IReadOnlyList<string> Ids, string? Next);

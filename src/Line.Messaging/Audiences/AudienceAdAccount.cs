namespace Line.Messaging;

/// <summary>A LINE Ads account.</summary>
public sealed record AudienceAdAccount(string? Name);

namespace Line.Messaging.Webhook;

/// <summary>A place.</summary>
public sealed record LocationContent : MessageContent
{
    public string? Title { get; init; }

    public string? Address { get; init; }

    /// <summary>Degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public required double Longitude { get; init; }
}

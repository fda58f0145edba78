namespace Line.Messaging;

/// <summary>Another name and icon for a message.</summary>
public sealed record Sender : LineObject
{
    /// <summary>At most 20 characters; words like LINE are refused.</summary>
    public string? Name { get; init; }

    /// <summary>HTTPS, at most 2,000 characters; square PNG, at most 1 MB.</summary>
    public string? IconUrl { get; init; }
}

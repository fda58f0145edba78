namespace Line.Messaging;

/// <summary>A group chat.</summary>
public sealed record GroupSummary(string GroupId, string GroupName)
{
    public string? PictureUrl { get; init; }
}

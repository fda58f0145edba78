namespace Line.Messaging;

internal sealed record AudienceUpload
{
    public long? AudienceGroupId { get; init; }

    public string? Description { get; init; }

    public bool? IsIfaAudience { get; init; }

    public string? UploadDescription { get; init; }

    public IReadOnlyList<AudienceMember>? Audiences { get; init; }
}

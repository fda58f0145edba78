namespace Line.Messaging;

/// <summary>Whose a shared audience is.</summary>
public sealed record AudienceOwner
{
    public string? ServiceType { get; init; }

    public string? Id { get; init; }

    public string? Name { get; init; }
}

namespace Line.Messaging;

/// <summary>The lists of ids as LINE sends them.</summary>
internal sealed record IdList
{
    public IReadOnlyList<string>? UserIds { get; init; }

    public IReadOnlyList<string>? MemberIds { get; init; }

    public string? Next { get; init; }

    public IdPage ToPage() => new(UserIds ?? MemberIds ?? [], Next);
}

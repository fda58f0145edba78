namespace Line.Messaging;

/// <summary>A membership plan.</summary>
public sealed record Membership(long MembershipId, string Title)
{
    public string? Description { get; init; }

    public IReadOnlyList<string> Benefits { get => field ?? []; init; }

    /// <summary>A month's fee.</summary>
    public decimal Price { get; init; }

    /// <summary>JPY, TWD or THB.</summary>
    public string? Currency { get; init; }

    public long? MemberCount { get; init; }

    /// <summary>Null without a limit.</summary>
    public long? MemberLimit { get; init; }

    public bool? IsInAppPurchase { get; init; }

    public bool? IsPublished { get; init; }
}

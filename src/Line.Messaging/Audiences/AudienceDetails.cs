namespace Line.Messaging;

/// <summary>An audience with its uploads.</summary>
public sealed record AudienceDetails(AudienceGroup AudienceGroup)
{
    public IReadOnlyList<AudienceJob> Jobs { get => field ?? []; init; }

    /// <summary>Of a shared audience.</summary>
    public AudienceOwner? Owner { get; init; }

    /// <summary>The LINE Ads account that it belongs to.</summary>
    public AudienceAdAccount? Adaccount { get; init; }
}

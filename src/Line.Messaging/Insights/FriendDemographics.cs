namespace Line.Messaging;

/// <summary>What LINE estimates of the account's friends, in percent.</summary>
public sealed record FriendDemographics
{
    /// <summary>False below 20 friends.</summary>
    public bool Available { get; init; }

    public IReadOnlyList<GenderShare> Genders { get => field ?? []; init; }

    public IReadOnlyList<AgeShare> Ages { get => field ?? []; init; }

    public IReadOnlyList<AreaShare> Areas { get => field ?? []; init; }

    public IReadOnlyList<AppTypeShare> AppTypes { get => field ?? []; init; }

    public IReadOnlyList<SubscriptionPeriodShare> SubscriptionPeriods { get => field ?? []; init; }
}

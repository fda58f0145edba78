using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>Attributes of the users who get a narrowcast, as LINE estimates them. At most 10 of them in all.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AgeFilter), "age")]
[JsonDerivedType(typeof(GenderFilter), "gender")]
[JsonDerivedType(typeof(AreaFilter), "area")]
[JsonDerivedType(typeof(AppTypeFilter), "appType")]
[JsonDerivedType(typeof(SubscriptionPeriodFilter), "subscriptionPeriod")]
[JsonDerivedType(typeof(FilterOperator), "operator")]
public abstract record DemographicFilter
{
    private protected DemographicFilter() { }

    /// <summary>Those to whom all of them apply.</summary>
    public static DemographicFilter AllOf(params IReadOnlyList<DemographicFilter> filters) => new FilterOperator { And = filters };

    /// <summary>Those to whom any of them applies.</summary>
    public static DemographicFilter AnyOf(params IReadOnlyList<DemographicFilter> filters) => new FilterOperator { Or = filters };

    /// <summary>Those to whom it does not apply.</summary>
    public static DemographicFilter Except(DemographicFilter filter) => new FilterOperator { Not = filter };
}

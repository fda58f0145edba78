namespace ConciergeBot.Knowledge;

/// <summary>Where a family stands between the notification of pregnancy and school entry.</summary>
public enum Stage
{
    /// <summary>For every family.</summary>
    All,

    Pregnancy,

    /// <summary>Birth to the end of the second month.</summary>
    Newborn,

    /// <summary>Up to the first birthday.</summary>
    Infant,

    /// <summary>One and two years.</summary>
    Toddler,

    /// <summary>Three years to school entry.</summary>
    Preschool,

    /// <summary>Around school entry and after.</summary>
    School,
}

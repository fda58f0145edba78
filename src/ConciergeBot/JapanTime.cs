namespace ConciergeBot;

/// <summary>The calendar that families live by: dates in Asia/Tokyo.</summary>
public sealed class JapanTime(TimeProvider time)
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public DateOnly Today => DateOf(time.GetUtcNow());

    /// <summary>The day in Japan at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Tokyo).DateTime);

    /// <summary>The time of day in Japan at an instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Tokyo).DateTime);

    /// <summary>The instant of a day and time in Japan.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, Tokyo.GetUtcOffset(local));
    }
}

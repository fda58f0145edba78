namespace ConciergeBot;

/// <summary>The calendar that families live by: dates in Asia/Tokyo.</summary>
public sealed class JapanTime(TimeProvider time)
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Tokyo).DateTime);
}

namespace Line.Messaging.Http;

/// <summary>How often LINE takes a call, for each channel and endpoint (LINE: rate limits).</summary>
internal sealed record RateLimit(int Calls, TimeSpan Period)
{
    public static RateLimit PerSecond(int calls) => new(calls, TimeSpan.FromSeconds(1));

    public static RateLimit PerMinute(int calls) => new(calls, TimeSpan.FromMinutes(1));

    public static RateLimit PerHour(int calls) => new(calls, TimeSpan.FromHours(1));
}

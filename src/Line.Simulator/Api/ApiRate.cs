namespace Line.Simulator.Api;

/// <summary>Requests a channel may make to one operation in a time (LINE: Messaging API, rate limits).</summary>
internal sealed record ApiRate(int Requests, TimeSpan Per)
{
    public static ApiRate Default { get; } = new(2_000, TimeSpan.FromSeconds(1));

    public static ApiRate PerSecond(int requests) => new(requests, TimeSpan.FromSeconds(1));

    public static ApiRate PerMinute(int requests) => new(requests, TimeSpan.FromMinutes(1));

    public static ApiRate PerHour(int requests) => new(requests, TimeSpan.FromHours(1));
}

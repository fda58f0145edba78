using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Settings of a LINE channel and of the client that speaks for it.</summary>
public sealed class LineMessagingOptions
{
    /// <summary>The configuration section's usual name.</summary>
    public const string SectionName = "Line";

    /// <summary>Signs webhooks, and fetches stateless tokens. From the channel's page in LINE's console.</summary>
    public string ChannelSecret { get; set; } = "";

    /// <summary>The token for <see cref="ChannelTokenMode.LongLived"/>.</summary>
    public string ChannelAccessToken { get; set; } = "";

    public ChannelTokenMode TokenMode { get; set; }

    /// <summary>The channel's id, for tokens that are fetched.</summary>
    public string ChannelId { get; set; } = "";

    /// <summary>The assertion signing key: a private RSA key as PEM, for <see cref="ChannelTokenMode.Jwt"/>.</summary>
    public string AssertionKey { get; set; } = "";

    /// <summary>The id (kid) that LINE's console gave to <see cref="AssertionKey"/>.</summary>
    public string AssertionKeyId { get; set; } = "";

    /// <summary>How long a v2.1 token lives. LINE: at most 30 days.</summary>
    public TimeSpan JwtTokenLifetime { get; set; } = TimeSpan.FromDays(30);

    public Uri ApiBaseUrl { get; set; } = new("https://api.line.me/");

    /// <summary>Content, rich-menu images and audience files.</summary>
    public Uri DataApiBaseUrl { get; set; } = new("https://api-data.line.me/");

    /// <summary>Asked at every call where set, in place of the two addresses: for an address that is known only after start.</summary>
    public Func<LineHost, Uri>? ResolveBaseUrl { get; set; }

    /// <summary>Time for one attempt.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Attempts after the first, for calls that may be repeated.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The first pause between attempts; the others grow from it, with jitter.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the client keeps to LINE's rates by itself.</summary>
    public bool LimitRates { get; set; } = true;

    /// <summary>How long a call may wait for its place in LINE's rate; one that would wait longer fails at once.</summary>
    public TimeSpan MaxRateLimitWait { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Makes the retry keys of calls that are given none.</summary>
    public Func<Guid> NewRetryKey { get; set; } = RetryKeys.Random;

    internal Uri BaseUrlOf(LineHost host) =>
        ResolveBaseUrl is { } resolve ? resolve(host) : host == LineHost.Data ? DataApiBaseUrl : ApiBaseUrl;
}

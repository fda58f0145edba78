using System.ComponentModel.DataAnnotations;

namespace Line.Simulator;

/// <summary>Settings of the LINE stand-in. Everything but the channel secret has a working default.</summary>
public sealed class LineSimulatorOptions
{
    /// <summary>The channel id, as `client_id` of the token endpoints and audience of id tokens.</summary>
    [Required]
    public string ChannelId { get; set; } = "1650000000";

    /// <summary>Key of the webhook signature (LINE: HMAC-SHA256 over the raw body).</summary>
    [Required]
    public string ChannelSecret { get; set; } = "";

    /// <summary>Channel access tokens that are taken beside those issued by the token endpoints.</summary>
    public IList<string> ChannelAccessTokens { get; } = [];

    /// <summary>
    /// Where webhooks go: an absolute address, or a path such as `/line/webhook` that means this very server.
    /// Empty: events are recorded and shown, but sent nowhere.
    /// </summary>
    public string? WebhookUrl { get; set; }

    /// <summary>Asked for the webhook address at each delivery when <see cref="WebhookUrl"/> is empty; may answer a path too.</summary>
    public Func<IServiceProvider, string?>? ResolveWebhookUrl { get; set; }

    /// <summary>
    /// What carries webhooks, where the receiver is not on a network: `() => testServer.CreateHandler()`.
    /// Empty: a connection of the simulator's own.
    /// </summary>
    public Func<HttpMessageHandler>? CreateWebhookHandler { get; set; }

    /// <summary>How long the receiver may take to answer (LINE: request_timeout after 2 s).</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:05:00")]
    public TimeSpan WebhookTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether an event that was not answered with 2xx is sent again (LINE: off unless switched on).</summary>
    public bool Redelivery { get; set; }

    /// <summary>Waits before each redelivery. LINE discloses neither count nor interval; these are the simulator's own.</summary>
    public IList<TimeSpan> RedeliveryDelays { get; } = [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    /// <summary>Whether the platform's request rates are enforced with 429.</summary>
    public bool RateLimits { get; set; }

    /// <summary>Messages a month of the plan; empty means no limit (LINE: quota type `none`).</summary>
    [Range(0, long.MaxValue)]
    public long? MonthlyQuota { get; set; }

    /// <summary>Whether the account's chat is "On": then messages are read only when the bot says so.</summary>
    public bool ChatMode { get; set; }

    /// <summary>Path of the chat page.</summary>
    [RegularExpression("^/[A-Za-z0-9._~/-]*[A-Za-z0-9._~-]$")]
    public string PagePath { get; set; } = "/simulator";

    /// <summary>Name of the official account as parents see it.</summary>
    [Required]
    public string BotName { get; set; } = "LINE公式アカウント";

    /// <summary>User id of the official account, the webhook's `destination`.</summary>
    [RegularExpression("^U[0-9a-f]{32}$")]
    public string BotUserId { get; set; } = "U00000000000000000000000000000b07";

    /// <summary>Names of the users that exist from the start.</summary>
    public IList<string> FirstUsers { get; } = [];

    /// <summary>Whether the users that exist from the start announce themselves with a follow event once the server listens.</summary>
    public bool FirstUsersFollow { get; set; } = true;

    /// <summary>Places the page offers to send; any other can be typed.</summary>
    public IList<SimulatedPlace> Places { get; } = [];

    /// <summary>How many API calls and webhooks are kept; older ones are forgotten.</summary>
    [Range(10, 1_000_000)]
    public int RecordedCalls { get; set; } = 2_000;

    /// <summary>How many users are kept; the next one is refused.</summary>
    [Range(1, 1_000_000)]
    public int MaximumUsers { get; set; } = 20_000;

    /// <summary>How many entries of a talk are kept; older ones are forgotten.</summary>
    [Range(10, 100_000)]
    public int EntriesPerTalk { get; set; } = 300;

    /// <summary>How many bytes of uploaded content are kept; the oldest give way (LINE deletes after an undisclosed time).</summary>
    [Range(1_000_000, int.MaxValue)]
    public int ContentBytes { get; set; } = 200_000_000;

    /// <summary>Seed of every id the simulator draws, so that a run can be repeated.</summary>
    public int Seed { get; set; } = 20_260_801;
}

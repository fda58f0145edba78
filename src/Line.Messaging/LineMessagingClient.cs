using System.Diagnostics.Metrics;
using Line.Messaging.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Line.Messaging;

/// <summary>The LINE Messaging API. Safe for use from many threads; one for the life of the application.</summary>
/// <remarks>
/// It keeps the platform's rules for its caller: retry keys from the first try, retries only where they are harmless, LINE's rates, fresh tokens.
/// Every call that fails throws a <see cref="LineApiException"/>.
/// </remarks>
public sealed partial class LineMessagingClient
{
    private readonly LineTransport _transport;

    /// <param name="http">Makes the connections. Its own time-out should be infinite: <see cref="LineMessagingOptions.AttemptTimeout"/> rules.</param>
    /// <param name="options">Read at every call.</param>
    /// <param name="tokens">Where tokens come from, in place of <see cref="LineMessagingOptions.TokenMode"/>.</param>
    /// <param name="time">The clock.</param>
    /// <param name="meters">Makes the meter.</param>
    /// <param name="logger">Hears of calls, without what they carry.</param>
    public LineMessagingClient(
        HttpClient http,
        IOptionsMonitor<LineMessagingOptions> options,
        IChannelAccessTokenSource? tokens = null,
        TimeProvider? time = null,
        IMeterFactory? meters = null,
        ILogger<LineMessagingClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        time ??= TimeProvider.System;
        _transport = new LineTransport(
            http, options, tokens, new LineTelemetry(meters, time), time, logger ?? NullLogger<LineMessagingClient>.Instance);
        Tokens = _transport.TokensClient;
        RichMenus = new RichMenusClient(_transport);
        Audiences = new AudiencesClient(_transport);
        Insight = new InsightClient(_transport);
        Liff = new LiffClient(_transport);
        Groups = new GroupsClient(_transport);
        Memberships = new MembershipsClient(_transport);
        Coupons = new CouponsClient(_transport);
    }

    /// <summary>Menus below the chat.</summary>
    public RichMenusClient RichMenus { get; }

    /// <summary>Lists of users for narrowcasts.</summary>
    public AudiencesClient Audiences { get; }

    /// <summary>Statistics.</summary>
    public InsightClient Insight { get; }

    /// <summary>Web apps within LINE.</summary>
    public LiffClient Liff { get; }

    /// <summary>Group chats and multi-person chats.</summary>
    public GroupsClient Groups { get; }

    /// <summary>Membership plans.</summary>
    public MembershipsClient Memberships { get; }

    /// <summary>Coupons.</summary>
    public CouponsClient Coupons { get; }

    /// <summary>Channel access tokens.</summary>
    public TokensClient Tokens { get; }
}

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
    }

    /// <summary>Channel access tokens.</summary>
    public TokensClient Tokens { get; }
}

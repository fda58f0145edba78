namespace Line.Messaging;

/// <summary>Which kind of channel access token the client uses.</summary>
public enum ChannelTokenMode
{
    /// <summary>A token from the console, in <see cref="LineMessagingOptions.ChannelAccessToken"/>.</summary>
    LongLived,

    /// <summary>Tokens of 15 minutes, fetched with channel id and secret, or with <see cref="LineMessagingOptions.AssertionKey"/> where that is set (LINE: stateless token, v3).</summary>
    Stateless,

    /// <summary>Tokens of up to 30 days, at most 30 a channel, fetched with <see cref="LineMessagingOptions.AssertionKey"/> (LINE: channel access token v2.1).</summary>
    Jwt,
}

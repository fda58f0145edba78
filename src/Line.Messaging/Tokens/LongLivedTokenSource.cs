using Microsoft.Extensions.Options;

namespace Line.Messaging;

/// <summary>The token from the console; read at every call, so that it can be exchanged without a restart.</summary>
internal sealed class LongLivedTokenSource(IOptionsMonitor<LineMessagingOptions> options) : IChannelAccessTokenSource
{
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(options.CurrentValue.ChannelAccessToken);

    public bool Reject(string token) => options.CurrentValue.ChannelAccessToken != token;
}

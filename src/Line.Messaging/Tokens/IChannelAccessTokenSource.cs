namespace Line.Messaging;

/// <summary>Where the client gets its channel access token.</summary>
public interface IChannelAccessTokenSource
{
    /// <summary>A token that is valid now.</summary>
    ValueTask<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>LINE refused this token. True where the next <see cref="GetAsync"/> brings another.</summary>
    bool Reject(string token);
}

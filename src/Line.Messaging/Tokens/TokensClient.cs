using Line.Messaging.Http;
using Microsoft.Extensions.Options;

namespace Line.Messaging;

/// <summary>Issues, checks and revokes channel access tokens. The client fetches its own by itself (<see cref="ChannelTokenMode"/>).</summary>
public sealed class TokensClient
{
    private const string ClientCredentials = "client_credentials";
    private readonly LineTransport _transport;
    private readonly IOptionsMonitor<LineMessagingOptions> _options;
    private readonly TimeProvider _time;

    internal TokensClient(LineTransport transport, IOptionsMonitor<LineMessagingOptions> options, TimeProvider time) =>
        (_transport, _options, _time) = (transport, options, time);

    /// <summary>A token of 15 minutes; any number may exist, none can be revoked (LINE: stateless token). Signed with the assertion key where there is one, else with the secret.</summary>
    public Task<IssuedToken> IssueStatelessAsync(CancellationToken cancellationToken = default)
    {
        var options = _options.CurrentValue;
        var request = new LineRequest(TokenOperations.IssueStateless);
        return IssueAsync(options.AssertionKey.Length > 0 ? WithAssertion(request, options) : WithSecret(request, options), cancellationToken);
    }

    /// <summary>A v2.1 token of <see cref="LineMessagingOptions.JwtTokenLifetime"/>; LINE keeps at most 30 a channel and refuses more.</summary>
    public Task<IssuedToken> IssueJwtAsync(CancellationToken cancellationToken = default) =>
        IssueAsync(WithAssertion(new LineRequest(TokenOperations.IssueJwt), _options.CurrentValue), cancellationToken);

    /// <summary>A short-lived token of 30 days; beyond 30 a channel LINE revokes the oldest.</summary>
    public Task<IssuedToken> IssueShortLivedAsync(CancellationToken cancellationToken = default) =>
        IssueAsync(WithSecret(new LineRequest(TokenOperations.IssueShortLived), _options.CurrentValue), cancellationToken);

    /// <summary>What a v2.1 token is good for.</summary>
    public Task<TokenStatus> VerifyJwtAsync(string accessToken, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(TokenOperations.VerifyJwt).Query("access_token", accessToken), LineJson.Info<TokenStatus>(), cancellationToken);

    /// <summary>What a short-lived or long-lived token is good for.</summary>
    public Task<TokenStatus> VerifyAsync(string accessToken, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(TokenOperations.Verify).Form(new KeyValuePair<string, string?>("access_token", accessToken)),
            LineJson.Info<TokenStatus>(),
            cancellationToken);

    /// <summary>The key ids of the channel's valid v2.1 tokens.</summary>
    public async Task<IReadOnlyList<string>> GetKeyIdsAsync(CancellationToken cancellationToken = default)
    {
        var request = new LineRequest(TokenOperations.KeyIds)
            .Query("client_assertion_type", ClientAssertion.Type)
            .Query("client_assertion", ClientAssertion.Create(_options.CurrentValue, _time));
        return (await _transport.CallAsync(request, LineJson.Info<TokenKeyIds>(), cancellationToken)).Kids;
    }

    /// <summary>Revokes a v2.1 token.</summary>
    public Task RevokeJwtAsync(string accessToken, CancellationToken cancellationToken = default)
    {
        var options = _options.CurrentValue;
        return _transport.CallAsync(
            new LineRequest(TokenOperations.RevokeJwt).Form(
                new("client_id", options.ChannelId), new("client_secret", options.ChannelSecret), new("access_token", accessToken)),
            cancellationToken);
    }

    /// <summary>Revokes a short-lived or long-lived token.</summary>
    public Task RevokeAsync(string accessToken, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(TokenOperations.Revoke).Form(new KeyValuePair<string, string?>("access_token", accessToken)), cancellationToken);

    private Task<IssuedToken> IssueAsync(LineRequest request, CancellationToken cancellationToken) =>
        _transport.CallAsync(request, LineJson.Info<IssuedToken>(), cancellationToken);

    private LineRequest WithAssertion(LineRequest request, LineMessagingOptions options) => request.Form(
        new("grant_type", ClientCredentials),
        new("client_assertion_type", ClientAssertion.Type),
        new("client_assertion", ClientAssertion.Create(options, _time)));

    private static LineRequest WithSecret(LineRequest request, LineMessagingOptions options) => request.Form(
        new("grant_type", ClientCredentials),
        new("client_id", options.ChannelId),
        new("client_secret", options.ChannelSecret));
}

using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Web apps within LINE (LIFF): their settings, and who their users are.</summary>
public sealed class LiffClient
{
    private readonly LineTransport _transport;

    internal LiffClient(LineTransport transport) => _transport = transport;

    /// <summary>Adds a web app to the channel and returns its id. At most 30 a channel.</summary>
    public async Task<string> AddAsync(LiffAppSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return (await _transport.CallAsync(
            new LineRequest(LiffOperations.Add).Json(settings, LineJson.Info<LiffAppSettings>()), LineJson.Info<LiffIdResponse>(), cancellationToken)).LiffId;
    }

    /// <summary>The channel's web apps.</summary>
    public async Task<IReadOnlyList<LiffApp>> ListAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return (await _transport.CallAsync(new LineRequest(LiffOperations.List), LineJson.Info<LiffAppList>(), cancellationToken)).Apps;
        }
        catch (LineApiException none) when (none.Kind == LineApiError.NotFound)
        {
            return []; // LINE's answer for a channel without web apps
        }
    }

    /// <summary>Changes a web app; what is null stays as it is.</summary>
    public Task UpdateAsync(string liffId, LiffAppSettings settings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return _transport.CallAsync(new LineRequest(LiffOperations.Update, liffId).Json(settings, LineJson.Info<LiffAppSettings>()), cancellationToken);
    }

    public Task DeleteAsync(string liffId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(LiffOperations.Delete, liffId), cancellationToken);

    /// <summary>Has LINE check an ID token: who is using the web app. Take the raw token (<c>liff.getIDToken()</c>), never a decoded profile.</summary>
    /// <param name="idToken">The token.</param>
    /// <param name="clientId">The LINE Login channel that the web app belongs to. It must have the bot's provider for the user id to be the bot's.</param>
    /// <param name="nonce">The nonce of the login, where there was one.</param>
    /// <param name="userId">The user that it must be for, where known.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="LineApiException"><see cref="LineApiError.BadRequest"/>; <see cref="LineApiException.LineMessage"/> says whether it has expired, is for another channel, …</exception>
    public Task<IdTokenClaims> VerifyIdTokenAsync(
        string idToken, string clientId, string? nonce = null, string? userId = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(idToken);
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        return _transport.CallAsync(
            new LineRequest(LiffOperations.VerifyIdToken).Form(
                new("id_token", idToken), new("client_id", clientId), new("nonce", nonce), new("user_id", userId)),
            LineJson.Info<IdTokenClaims>(),
            cancellationToken);
    }

    /// <summary>What a user's access token is good for. Check that <see cref="TokenStatus.ClientId"/> is the web app's own channel.</summary>
    public Task<TokenStatus> VerifyAccessTokenAsync(string accessToken, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(LiffOperations.VerifyAccessToken).Query("access_token", accessToken), LineJson.Info<TokenStatus>(), cancellationToken);

    /// <summary>The profile of the user whose access token this is.</summary>
    public Task<UserProfile> GetProfileAsync(string accessToken, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(LiffOperations.Profile) { AccessToken = accessToken }, LineJson.Info<UserProfile>(), cancellationToken);
}

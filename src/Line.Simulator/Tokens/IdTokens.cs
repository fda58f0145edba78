using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Line.Simulator.Identity;
using Line.Simulator.Users;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Tokens;

/// <summary>
/// What a LIFF page gets of its user: an id token (LINE: ES256, keys at /oauth2/v2.1/certs) and an access token.
/// The key lives as long as the process.
/// </summary>
internal sealed class IdTokens(IOptions<LineSimulatorOptions> options, SimulatorClock clock, SimulatorIds ids) : IDisposable
{
    public const string Issuer = "https://access.line.me";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly string _keyId = ids.KeyId();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (string UserId, DateTimeOffset ExpiresAt)> _access = new(StringComparer.Ordinal);

    public string Issue(SimulatedUser user, string? nonce)
    {
        var now = clock.GetUtcNow();
        var header = new JsonObject { ["alg"] = "ES256", ["typ"] = "JWT", ["kid"] = _keyId };
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["sub"] = user.UserId,
            ["aud"] = options.Value.ChannelId,
            ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["amr"] = new JsonArray("linesso"),
            ["name"] = user.DisplayName,
        };
        if (nonce is not null)
            claims["nonce"] = nonce;
        if (user.PictureUrl is not null)
            claims["picture"] = user.PictureUrl;
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    public string IssueAccess(SimulatedUser user)
    {
        var token = ids.AccessToken();
        lock (_gate)
            _access[token] = (user.UserId, clock.GetUtcNow() + Lifetime);
        return token;
    }

    /// <summary>How long an access token of a user still lives.</summary>
    public TimeSpan? FindAccess(string token) => Access(token)?.ExpiresAt - clock.GetUtcNow();

    public string? UserOf(string token) => Access(token)?.UserId;

    /// <summary>The claims, or null with LINE's words for why not.</summary>
    public JsonObject? Read(string token, string clientId, string? nonce, string? userId, out string refused)
    {
        refused = "Invalid IdToken.";
        if (Jwt.TryParse(token) is not { } jwt || !_key.VerifyData(Encoding.ASCII.GetBytes(jwt.SignedPart), jwt.Signature, HashAlgorithmName.SHA256))
            return null;
        refused =
            jwt.Claims.FindString("iss") != Issuer ? "Invalid IdToken Issuer."
            : jwt.Claims.FindInteger("exp") <= clock.GetUtcNow().ToUnixTimeSeconds() ? "IdToken expired."
            : jwt.Claims.FindString("aud") != clientId ? "Invalid IdToken Audience."
            : nonce is not null && jwt.Claims.FindString("nonce") != nonce ? "Invalid IdToken Nonce."
            : userId is not null && jwt.Claims.FindString("sub") != userId ? "Invalid IdToken Subject Identifier."
            : "";
        return refused.Length == 0 ? JsonObject.Create(jwt.Claims) : null;
    }

    public JsonObject KeySet()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "EC",
                ["alg"] = "ES256",
                ["use"] = "sig",
                ["kid"] = _keyId,
                ["crv"] = "P-256",
                ["x"] = Base64Url.EncodeToString(point.X),
                ["y"] = Base64Url.EncodeToString(point.Y),
            }),
        };
    }

    public void Dispose() => _key.Dispose();

    private static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString(ApiJson.Relaxed)));

    private (string UserId, DateTimeOffset ExpiresAt)? Access(string token)
    {
        lock (_gate)
            return _access.TryGetValue(token, out var access) && access.ExpiresAt > clock.GetUtcNow() ? access : null;
    }
}

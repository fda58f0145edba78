using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Tokens;

/// <summary>
/// LINE: a client assertion is a JWT, RS256, with the `kid` of a registered public key; iss = sub = channel id;
/// aud https://api.line.me/; exp within 30 minutes; token_exp within 30 days.
/// </summary>
internal sealed class ChannelAssertions(IOptions<LineSimulatorOptions> options, SimulatorClock clock)
{
    private const string Audience = "https://api.line.me/";
    private const long LongestAssertion = 30 * 60;
    private const long LongestToken = 30 * 24 * 60 * 60;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, RSAParameters> _keys = new(StringComparer.Ordinal);

    /// <summary>Registers a public key, as the LINE console does; false when it is no RSA JWK.</summary>
    public bool TryRegister(JsonElement jwk)
    {
        if (jwk.FindString("kid") is not { Length: > 0 } kid || jwk.FindString("kty") != "RSA"
            || Jwt.TryDecode(jwk.FindString("n")) is not { } modulus || Jwt.TryDecode(jwk.FindString("e")) is not { } exponent)
            return false;
        lock (_gate)
            _keys[kid] = new RSAParameters { Modulus = modulus, Exponent = exponent };
        return true;
    }

    /// <summary>Why the assertion is refused, or null; then how long a token it asks for.</summary>
    public string? Check(string assertion, out TimeSpan? lifetime)
    {
        lifetime = null;
        if (Jwt.TryParse(assertion) is not { } jwt)
            return "Invalid JWT";
        RSAParameters key;
        lock (_gate)
        {
            if (jwt.Header.FindString("kid") is not { } kid || !_keys.TryGetValue(kid, out key))
                return "The key is not registered";
        }
        using var rsa = RSA.Create(key);
        if (jwt.Header.FindString("alg") != "RS256"
            || !rsa.VerifyData(Encoding.ASCII.GetBytes(jwt.SignedPart), jwt.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
            return "Invalid signature";
        var claims = jwt.Claims;
        if (claims.FindString("iss") != options.Value.ChannelId || claims.FindString("sub") != options.Value.ChannelId)
            return "Invalid issuer or subject";
        if (claims.FindString("aud") != Audience)
            return "Invalid audience";
        var left = claims.FindInteger("exp") - clock.GetUtcNow().ToUnixTimeSeconds();
        if (left is not (> 0 and <= LongestAssertion))
            return "Invalid exp";
        if (claims.FindInteger("token_exp") is > 0 and <= LongestToken and var seconds)
            lifetime = TimeSpan.FromSeconds(seconds);
        return null;
    }
}

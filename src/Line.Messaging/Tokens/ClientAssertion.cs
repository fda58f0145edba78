using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Line.Messaging;

/// <summary>The JWT by which a channel proves itself (LINE: channel access token v2.1, JWT signed with RS256).</summary>
internal static class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    // LINE allows 30 minutes.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(25);

    public static string Create(LineMessagingOptions options, TimeProvider time)
    {
        var header = Json(writer =>
        {
            writer.WriteString("alg", "RS256");
            writer.WriteString("typ", "JWT");
            writer.WriteString("kid", options.AssertionKeyId);
        });
        var claims = Json(writer =>
        {
            writer.WriteString("iss", options.ChannelId);
            writer.WriteString("sub", options.ChannelId);
            writer.WriteString("aud", "https://api.line.me/");
            writer.WriteNumber("exp", (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds());
            writer.WriteNumber("token_exp", (long)options.JwtTokenLifetime.TotalSeconds);
        });
        var signed = $"{header}.{claims}";

        using var key = RSA.Create();
        key.ImportFromPem(options.AssertionKey);
        var signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Base64Url.EncodeToString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}

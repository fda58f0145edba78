using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>A channel access token that LINE issued.</summary>
/// <param name="AccessToken">The token.</param>
/// <param name="ExpiresIn">Seconds that it lives.</param>
public sealed record IssuedToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] long ExpiresIn)
{
    /// <summary>Always <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")]
    public string? TokenType { get; init; }

    /// <summary>Tells v2.1 tokens of a channel apart.</summary>
    [JsonPropertyName("key_id")]
    public string? KeyId { get; init; }

    /// <summary>A token is a secret: it does not show in logs.</summary>
    public override string ToString() => $"channel access token for {ExpiresIn} s";
}

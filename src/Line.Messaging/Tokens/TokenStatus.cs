using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>What a channel access token is good for.</summary>
/// <param name="ClientId">The channel that it was issued for.</param>
/// <param name="ExpiresIn">Seconds that it still lives.</param>
/// <param name="Scope">What it allows.</param>
public sealed record TokenStatus(
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("expires_in")] long ExpiresIn,
    [property: JsonPropertyName("scope")] string? Scope);

namespace Line.Messaging;

/// <summary>What LINE vouches for in an ID token.</summary>
/// <param name="Iss">Who issued it: <c>https://access.line.me</c>.</param>
/// <param name="Sub">The user id, under the provider of the channel.</param>
/// <param name="Aud">The channel that it was issued for.</param>
/// <param name="Exp">When it expires, in seconds since the Unix epoch.</param>
/// <param name="Iat">When it was issued, in seconds since the Unix epoch.</param>
public sealed record IdTokenClaims(string Iss, string Sub, string Aud, long Exp, long Iat)
{
    public string? Nonce { get; init; }

    /// <summary>How the user proved themselves.</summary>
    public IReadOnlyList<string> Amr { get => field ?? []; init; }

    /// <summary>The display name, where the scope has the profile.</summary>
    public string? Name { get; init; }

    /// <summary>The picture's address, where the scope has the profile.</summary>
    public string? Picture { get; init; }

    /// <summary>Where the scope has it and the user agreed.</summary>
    public string? Email { get; init; }
}

namespace Line.Messaging;

/// <summary>What a user shows of themselves.</summary>
public sealed record UserProfile(string UserId, string DisplayName)
{
    /// <summary>HTTPS; absent without a picture.</summary>
    public string? PictureUrl { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary>BCP 47; absent without the user's consent to LINE's privacy policy.</summary>
    public string? Language { get; init; }
}

using System.Security.Cryptography;

namespace Line.Messaging;

/// <summary>The page where a user links their LINE account to one of a service (LINE: user account linking).</summary>
public static class AccountLink
{
    /// <summary>The page's address.</summary>
    /// <param name="linkToken">From <see cref="LineMessagingClient.IssueLinkTokenAsync"/>; 10 minutes, once.</param>
    /// <param name="nonce">10 to 255 characters that nobody can guess and that lead to the service's account; it comes back with the event.</param>
    public static Uri Dialog(string linkToken, string nonce)
    {
        ArgumentException.ThrowIfNullOrEmpty(linkToken);
        ArgumentNullException.ThrowIfNull(nonce);
        if (nonce.Length is < 10 or > 255)
            throw new ArgumentException("LINE takes a nonce of 10 to 255 characters.", nameof(nonce));
        return new Uri($"https://access.line.me/dialog/bot/accountLink?linkToken={Uri.EscapeDataString(linkToken)}&nonce={Uri.EscapeDataString(nonce)}");
    }

    /// <summary>A nonce of 256 random bits.</summary>
    public static string NewNonce() => RandomNumberGenerator.GetHexString(64, lowercase: true);
}

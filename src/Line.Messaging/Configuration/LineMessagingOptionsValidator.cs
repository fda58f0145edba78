using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Line.Messaging;

/// <summary>Stops the start where a setting cannot work, and says which one, what it is and what is allowed.</summary>
internal sealed class LineMessagingOptionsValidator : IValidateOptions<LineMessagingOptions>
{
    private static readonly TimeSpan LongestToken = TimeSpan.FromDays(30);

    public ValidateOptionsResult Validate(string? name, LineMessagingOptions options)
    {
        var wrong = Wrong(options).ToArray();
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(LineMessagingOptions options)
    {
        // Secrets are named, never shown.
        if (string.IsNullOrWhiteSpace(options.ChannelSecret))
            yield return Missing(nameof(options.ChannelSecret), "the channel secret from LINE's console");
        if (options.TokenMode == ChannelTokenMode.LongLived && string.IsNullOrWhiteSpace(options.ChannelAccessToken))
            yield return Missing(nameof(options.ChannelAccessToken), "a long-lived channel access token, or another TokenMode");
        if (!Enum.IsDefined(options.TokenMode))
            yield return $"Line:{nameof(options.TokenMode)} is \"{options.TokenMode}\"; allowed are LongLived, Stateless and Jwt.";
        if (options.TokenMode != ChannelTokenMode.LongLived && string.IsNullOrWhiteSpace(options.ChannelId))
            yield return Missing(nameof(options.ChannelId), $"the channel's id, for TokenMode {options.TokenMode}");
        if (options.TokenMode == ChannelTokenMode.Jwt || options.AssertionKey.Length > 0)
        {
            if (!IsPrivateKey(options.AssertionKey))
                yield return $"Line:{nameof(options.AssertionKey)} must be a private RSA key in PEM.";
            if (string.IsNullOrWhiteSpace(options.AssertionKeyId))
                yield return Missing(nameof(options.AssertionKeyId), "the id that LINE's console gave to the assertion key");
        }

        if (options.JwtTokenLifetime <= TimeSpan.Zero || options.JwtTokenLifetime > LongestToken)
            yield return OutOf(nameof(options.JwtTokenLifetime), options.JwtTokenLifetime, "above zero, at most 30 days");
        if (!IsHttp(options.ApiBaseUrl))
            yield return OutOf(nameof(options.ApiBaseUrl), options.ApiBaseUrl, "an absolute http or https address");
        if (!IsHttp(options.DataApiBaseUrl))
            yield return OutOf(nameof(options.DataApiBaseUrl), options.DataApiBaseUrl, "an absolute http or https address");
        if (options.AttemptTimeout < TimeSpan.FromMilliseconds(10) || options.AttemptTimeout > TimeSpan.FromDays(1))
            yield return OutOf(nameof(options.AttemptTimeout), options.AttemptTimeout, "10 ms to 1 day");
        if (options.MaxRetries is < 0 or > 10)
            yield return OutOf(nameof(options.MaxRetries), options.MaxRetries, "0 to 10");
        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > TimeSpan.FromMinutes(1))
            yield return OutOf(nameof(options.RetryDelay), options.RetryDelay, "0 to 1 minute");
        if (options.MaxRateLimitWait < TimeSpan.Zero || options.MaxRateLimitWait > TimeSpan.FromDays(1))
            yield return OutOf(nameof(options.MaxRateLimitWait), options.MaxRateLimitWait, "0 to 1 day");
    }

    private static string Missing(string key, string what) => $"Line:{key} is not set; give {what}.";

    private static string OutOf(string key, object? value, string allowed) => $"Line:{key} is \"{value}\"; allowed is {allowed}.";

    private static bool IsHttp(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static bool IsPrivateKey(string pem)
    {
        try
        {
            using var key = RSA.Create();
            key.ImportFromPem(pem);
            return key.ExportParameters(includePrivateParameters: true).D is not null;
        }
        catch (Exception notAKey) when (notAKey is CryptographicException or ArgumentException)
        {
            return false;
        }
    }
}

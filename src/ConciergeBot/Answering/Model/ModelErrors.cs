using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Identity;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConciergeBot.Answering.Model;

/// <summary>Reads what went wrong out of the many exceptions of the model's clients.</summary>
internal static partial class ModelErrors
{
    /// <summary>What a service asks for beyond this is taken for a mistake of its clock.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(1);

    public static ModelFailure Read(Exception e) => e switch
    {
        ModelException known => known.Failure,
        TimeoutRejectedException or OperationCanceledException => ModelFailure.TimedOut,
        BrokenCircuitException => ModelFailure.Resting,
        AuthenticationFailedException => ModelFailure.Unauthorized,
        ClientResultException { Status: 401 or 403 } => ModelFailure.Unauthorized,
        ClientResultException { Status: 404 } => ModelFailure.NotFound,
        ClientResultException { Status: 408 } => ModelFailure.TimedOut,
        ClientResultException { Status: 429 } => ModelFailure.RateLimited,
        ClientResultException { Status: 400 } refused when IsFiltered(refused) => ModelFailure.Declined,
        ClientResultException { Status: 400 or 422 } => ModelFailure.Rejected,
        // The clients read JSON of another kind without a check of their own.
        JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException => ModelFailure.Malformed,
        AggregateException { InnerException: { } inner } => Read(inner),
        _ => ModelFailure.Unavailable,
    };

    /// <summary>
    /// What went wrong, for logs: a status and the service's own code. Never the service's message, in which some servers
    /// repeat what they were sent.
    /// </summary>
    public static string Describe(Exception e) => e switch
    {
        ModelException known => known.Message,
        ClientResultException { Status: > 0 } result => string.Create(CultureInfo.InvariantCulture, $"HTTP {result.Status}{Code(result)}"),
        AggregateException { InnerException: { } inner } => Describe(inner),
        _ => e.GetType().Name,
    };

    /// <summary>How long the service asks to be left alone; null where it does not say.</summary>
    public static TimeSpan? RetryAfter(Exception e, DateTimeOffset now) =>
        Asked(e, now) is { } asked ? TimeSpan.FromSeconds(Math.Clamp(asked, 0, LongestRest.TotalSeconds)) : null;

    private static double? Asked(Exception e, DateTimeOffset now)
    {
        if (e is ModelException { InnerException: { } inner })
            return Asked(inner, now);
        if (e is not ClientResultException result || result.GetRawResponse() is not { } response)
            return null;
        // Azure OpenAI: retry-after-ms beside Retry-After.
        if (response.Headers.TryGetValue("retry-after-ms", out var precise)
            && double.TryParse(precise, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds))
            return milliseconds / 1000;
        if (!response.Headers.TryGetValue("Retry-After", out var text))
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return seconds;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at) && at > now ? (at - now).TotalSeconds : null;
    }

    private static bool IsFiltered(ClientResultException e) =>
        e.Message.Contains("content_filter", StringComparison.Ordinal)
        || Body(e.GetRawResponse()).Contains("content_filter", StringComparison.Ordinal);

    private static string Body(PipelineResponse? response) => response?.Content.ToString() ?? "";

    // DeploymentNotFound, content_filter, 429: a word, not a sentence.
    private static string Code(ClientResultException e) =>
        ErrorCode().Match(Body(e.GetRawResponse())) is { Success: true } match ? $" {match.Groups["code"].Value}" : "";

    [GeneratedRegex("\"code\"\\s*:\\s*\"(?<code>[A-Za-z0-9_.-]{1,60})\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ErrorCode();
}

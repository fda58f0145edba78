using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using Azure.Identity;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConciergeBot.Answering.Model;

/// <summary>Reads what went wrong out of the many exceptions of the model's clients.</summary>
internal static class ModelErrors
{
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
        JsonException or FormatException or KeyNotFoundException => ModelFailure.Malformed,
        AggregateException { InnerException: { } inner } => Read(inner),
        _ => ModelFailure.Unavailable,
    };

    /// <summary>How long the service asks to be left alone; null where it does not say.</summary>
    public static TimeSpan? RetryAfter(Exception e, DateTimeOffset now)
    {
        if (e is not ClientResultException result || result.GetRawResponse() is not { } response)
            return null;
        // Azure OpenAI: retry-after-ms beside Retry-After.
        if (response.Headers.TryGetValue("retry-after-ms", out var precise)
            && double.TryParse(precise, NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds))
            return TimeSpan.FromMilliseconds(milliseconds);
        if (!response.Headers.TryGetValue("Retry-After", out var text))
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at) && at > now ? at - now : null;
    }

    private static bool IsFiltered(ClientResultException e) =>
        e.Message.Contains("content_filter", StringComparison.Ordinal)
        || Body(e.GetRawResponse()).Contains("content_filter", StringComparison.Ordinal);

    private static string Body(PipelineResponse? response) => response?.Content.ToString() ?? "";
}

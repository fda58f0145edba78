using Line.Messaging;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Answering;

/// <summary>Shows LINE's moving dots while an answer is being made. Only an ornament: where it fails, nothing else does.</summary>
public sealed partial class LoadingIndicator(LineMessagingClient line, ILogger<LoadingIndicator> logger)
{
    // LINE: 5 to 60 seconds in steps of five; the dots go when a message comes.
    private const int Seconds = 15;

    public async Task ShowAsync(string userId, CancellationToken cancellation)
    {
        try
        {
            await line.StartLoadingAsync(userId, Seconds, cancellation);
        }
        catch (LineApiException e)
        {
            Log.NotShown(logger, e.Kind, e.RequestId, e);
        }
        catch (OperationCanceledException)
        {
            // The answer was faster, or the turn is over.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1431, LogLevel.Information, "The loading indicator was not shown ({Kind}, request {RequestId})")]
        public static partial void NotShown(ILogger logger, LineApiError kind, string? requestId, Exception exception);
    }
}

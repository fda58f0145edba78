using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>Shows dots in the chat with a user until the next message or the end of the time. Does nothing where the chat is not open.</summary>
    /// <param name="userId">A user; groups and rooms are refused.</param>
    /// <param name="seconds">5 to 60 in steps of 5.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task StartLoadingAsync(string userId, int seconds = 20, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        if (seconds is < 5 or > 60 || seconds % 5 != 0)
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "LINE takes 5 to 60 seconds in steps of 5.");
        return _transport.CallAsync(
            new LineRequest(ChatOperations.StartLoading).Json(new LoadingRequest(userId, seconds), LineJson.Info<LoadingRequest>()), cancellationToken);
    }

    /// <summary>Marks a message and all before it as read. The token comes with the message and never expires; only of use where the account's chat is on.</summary>
    public Task MarkAsReadAsync(string markAsReadToken, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(markAsReadToken);
        return _transport.CallAsync(
            new LineRequest(ChatOperations.MarkAsRead).Json(new MarkAsReadRequest(markAsReadToken), LineJson.Info<MarkAsReadRequest>()), cancellationToken);
    }

    /// <summary>A token that begins an account link: valid for 10 minutes, once.</summary>
    public async Task<string> IssueLinkTokenAsync(string userId, CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(ChatOperations.LinkToken, userId), LineJson.Info<LinkTokenResponse>(), cancellationToken)).LinkToken;
}

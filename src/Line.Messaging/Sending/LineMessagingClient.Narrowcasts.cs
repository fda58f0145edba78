using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>Sends messages to some of the friends, in the background: <see cref="SendResult.RequestId"/> leads to the progress. At most 60 an hour.</summary>
    /// <remarks>LINE sets the reachable users aside from the month's messages until it is done; other calls may get 429 meanwhile.</remarks>
    public Task<SendResult> NarrowcastAsync(Narrowcast narrowcast, Guid? retryKey = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(narrowcast);
        var body = new NarrowcastRequest(narrowcast.Messages)
        {
            Recipient = narrowcast.Recipient,
            Filter = narrowcast.Demographic is null ? null : new NarrowcastFilter(narrowcast.Demographic),
            Limit = narrowcast.Limit,
            NotificationDisabled = narrowcast.NotificationDisabled ? true : null,
        };
        return SendAsync(WithKey(SendOperations.Narrowcast, retryKey).Json(body, LineJson.Info<NarrowcastRequest>()), cancellationToken);
    }

    /// <summary>How far a narrowcast is; LINE knows for 14 days.</summary>
    /// <param name="requestId"><see cref="SendResult.RequestId"/> of the narrowcast.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<NarrowcastProgress> GetNarrowcastProgressAsync(string requestId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(SendOperations.NarrowcastProgress).Query("requestId", requestId), LineJson.Info<NarrowcastProgress>(), cancellationToken);

    /// <summary>Has LINE itself check messages, without sending them. <see cref="MessageValidator"/> does most of it without a call.</summary>
    /// <exception cref="LineApiException"><see cref="LineApiError.BadRequest"/> with what is wrong.</exception>
    public Task ValidateAsync(SendMethod method, IReadOnlyList<Message> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var operation = method switch
        {
            SendMethod.Reply => SendOperations.ValidateReply,
            SendMethod.Push => SendOperations.ValidatePush,
            SendMethod.Multicast => SendOperations.ValidateMulticast,
            SendMethod.Narrowcast => SendOperations.ValidateNarrowcast,
            SendMethod.Broadcast => SendOperations.ValidateBroadcast,
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
        return _transport.CallAsync(new LineRequest(operation).Json(new SendRequest(messages), LineJson.Info<SendRequest>()), cancellationToken);
    }
}

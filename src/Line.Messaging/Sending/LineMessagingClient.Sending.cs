using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>Answers an event with 1 to 5 messages. Not counted against the month's messages.</summary>
    /// <remarks>
    /// LINE: a reply token works once and for one minute. The client never repeats a reply: where the answer is lost
    /// (<see cref="LineApiException.MayHaveBeenCarriedOut"/>) a second one would get <see cref="LineApiError.InvalidReplyToken"/>
    /// whether or not the first arrived. The caller decides whether to push instead.
    /// </remarks>
    public Task<SendResult> ReplyAsync(
        string replyToken, IReadOnlyList<Message> messages, bool notificationDisabled = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(replyToken);
        ArgumentNullException.ThrowIfNull(messages);
        var body = new SendRequest(messages) { ReplyToken = replyToken, NotificationDisabled = notificationDisabled ? true : null };
        return SendAsync(new LineRequest(SendOperations.Reply).Json(body, LineJson.Info<SendRequest>()), cancellationToken);
    }

    /// <summary>Sends 1 to 5 messages to a user, group or room. LINE answers with success also where a user has blocked the account.</summary>
    /// <param name="to">A user, group or room id from a webhook.</param>
    /// <param name="messages">The messages.</param>
    /// <param name="retryKey">The same key for the same push makes a repetition harmless for 24 hours; one is made where none is given.</param>
    /// <param name="notificationDisabled">True to spare the user a notification.</param>
    /// <param name="customAggregationUnit">Name of a unit for statistics: 1 to 30 letters, digits or underscores.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<SendResult> PushAsync(
        string to,
        IReadOnlyList<Message> messages,
        Guid? retryKey = null,
        bool notificationDisabled = false,
        string? customAggregationUnit = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(to);
        ArgumentNullException.ThrowIfNull(messages);
        var body = new SendRequest(messages)
        {
            To = to,
            NotificationDisabled = notificationDisabled ? true : null,
            CustomAggregationUnits = Units(customAggregationUnit),
        };
        return SendAsync(WithKey(SendOperations.Push, retryKey).Json(body, LineJson.Info<SendRequest>()), cancellationToken);
    }

    /// <summary>Sends 1 to 5 messages to 1 to 500 users. For one user LINE prefers <see cref="PushAsync"/>.</summary>
    /// <inheritdoc cref="PushAsync"/>
    public Task<SendResult> MulticastAsync(
        IReadOnlyList<string> to,
        IReadOnlyList<Message> messages,
        Guid? retryKey = null,
        bool notificationDisabled = false,
        string? customAggregationUnit = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(messages);
        var body = new MulticastRequest(to, messages)
        {
            NotificationDisabled = notificationDisabled ? true : null,
            CustomAggregationUnits = Units(customAggregationUnit),
        };
        return SendAsync(WithKey(SendOperations.Multicast, retryKey).Json(body, LineJson.Info<MulticastRequest>()), cancellationToken);
    }

    /// <summary>Sends 1 to 5 messages to all friends. At most 60 an hour.</summary>
    /// <inheritdoc cref="PushAsync"/>
    public Task<SendResult> BroadcastAsync(
        IReadOnlyList<Message> messages, Guid? retryKey = null, bool notificationDisabled = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var body = new SendRequest(messages) { NotificationDisabled = notificationDisabled ? true : null };
        return SendAsync(WithKey(SendOperations.Broadcast, retryKey).Json(body, LineJson.Info<SendRequest>()), cancellationToken);
    }

    private static string[]? Units(string? unit) => unit is null ? null : [unit];

    private LineRequest WithKey(LineOperation operation, Guid? retryKey) =>
        new(operation) { RetryKey = retryKey ?? _transport.NewRetryKey() };

    private async Task<SendResult> SendAsync(LineRequest request, CancellationToken cancellationToken)
    {
        using var response = await _transport.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        var body = await LineTransport.ReadAsync(response, LineJson.Info<SendResponse>(), cancellationToken);
        return new SendResult
        {
            RequestId = response.Find(LineHeaders.RequestId),
            AcceptedRequestId = response.Find(LineHeaders.AcceptedRequestId),
            SentMessages = body.SentMessages,
            RetryKey = request.RetryKey,
        };
    }
}

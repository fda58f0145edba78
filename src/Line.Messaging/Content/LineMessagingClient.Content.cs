using System.Net;
using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>What a user sent: image, video, sound or file, where LINE keeps it (<see cref="Webhook.ContentProviderKind.Line"/>). LINE deletes it after a while.</summary>
    /// <exception cref="LineApiException"><see cref="LineApiError.ContentNotReady"/> while LINE prepares a large file; <see cref="LineApiError.NotFound"/> or <see cref="LineApiError.Gone"/> when it is not kept.</exception>
    public Task<LineContent> GetContentAsync(string messageId, CancellationToken cancellationToken = default) =>
        OpenAsync(new LineRequest(ContentOperations.Content, messageId), cancellationToken);

    /// <summary>A smaller image of an image or video that a user sent.</summary>
    /// <inheritdoc cref="GetContentAsync"/>
    public Task<LineContent> GetContentPreviewAsync(string messageId, CancellationToken cancellationToken = default) =>
        OpenAsync(new LineRequest(ContentOperations.Preview, messageId), cancellationToken);

    /// <summary>Whether a video or sound is ready to be fetched.</summary>
    public async Task<TranscodingStatus> GetTranscodingStatusAsync(string messageId, CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(ContentOperations.Transcoding, messageId), LineJson.Info<TranscodingResponse>(), cancellationToken)).Status;

    private async Task<LineContent> OpenAsync(LineRequest request, CancellationToken cancellationToken)
    {
        var response = await _transport.OpenAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Accepted)
            return await LineContent.OpenAsync(response, cancellationToken);
        using (response)
        {
            throw new LineApiException(LineApiError.ContentNotReady, $"{request.Operation.Id}: LINE is still preparing the content.")
            {
                Status = response.StatusCode,
                RequestId = response.Find(LineHeaders.RequestId),
            };
        }
    }
}

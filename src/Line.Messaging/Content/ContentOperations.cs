using Line.Messaging.Http;

namespace Line.Messaging;

internal static class ContentOperations
{
    public static readonly LineOperation Content = Data(LineOperation.Get("getMessageContent", "/v2/bot/message/{messageId}/content"));
    public static readonly LineOperation Preview = Data(LineOperation.Get("getMessageContentPreview", "/v2/bot/message/{messageId}/content/preview"));
    public static readonly LineOperation Transcoding =
        Data(LineOperation.Get("getMessageContentTranscodingByMessageId", "/v2/bot/message/{messageId}/content/transcoding"));

    private static LineOperation Data(LineOperation operation) => operation with { Host = LineHost.Data };
}

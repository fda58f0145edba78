namespace Line.Messaging.Http;

internal static class LineHeaders
{
    public const string RequestId = "x-line-request-id";
    public const string AcceptedRequestId = "x-line-accepted-request-id";
    public const string RetryKey = "X-Line-Retry-Key";

    public static string? Find(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}

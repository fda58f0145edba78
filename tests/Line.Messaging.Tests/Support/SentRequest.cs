using System.Text.Json;

namespace Line.Messaging.Tests.Support;

internal sealed record SentRequest(string Method, Uri Uri, Dictionary<string, string> Headers, byte[]? Body)
{
    public string Address => Uri.AbsoluteUri;

    public JsonElement Json => JsonElement.Parse(Body ?? throw new InvalidOperationException("The request has no body."));

    public string Text => System.Text.Encoding.UTF8.GetString(Body ?? []);

    public static SentRequest Of(HttpRequestMessage request, byte[]? body)
    {
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
        return new SentRequest(request.Method.Method, request.RequestUri!, headers, body);
    }
}

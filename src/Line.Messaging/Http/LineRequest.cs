using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Line.Messaging.Http;

/// <summary>A call about to be made: an operation, the parts of its path, its query and its body.</summary>
internal sealed class LineRequest(LineOperation operation, params ReadOnlySpan<string> parts)
{
    private readonly string _path = Fill(operation.Path, parts);
    private List<KeyValuePair<string, string>>? _query;
    private Func<HttpContent>? _body;

    public LineOperation Operation { get; } = operation;

    public Guid? RetryKey { get; init; }

    /// <summary>Acts for another channel's token than the client's own.</summary>
    public string? AccessToken { get; init; }

    public LineRequest Query(string name, string? value)
    {
        if (value is not null)
            (_query ??= []).Add(new(name, value));
        return this;
    }

    public LineRequest Json<T>(T body, JsonTypeInfo<T> info)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, info);
        return Bytes(bytes, "application/json");
    }

    public LineRequest Bytes(ReadOnlyMemory<byte> bytes, string contentType)
    {
        _body = () => new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(contentType) } };
        return this;
    }

    public LineRequest Form(params IEnumerable<KeyValuePair<string, string?>> fields)
    {
        var given = fields.Where(field => field.Value is not null).ToArray();
        return Body(() => new FormUrlEncodedContent(given));
    }

    public LineRequest Body(Func<HttpContent> content)
    {
        _body = content;
        return this;
    }

    /// <summary>A message for one attempt; contents are made anew for each.</summary>
    public HttpRequestMessage ToMessage(Uri baseUrl)
    {
        var message = new HttpRequestMessage(Operation.Method, Address(baseUrl));
        if (_body is not null)
            message.Content = _body();
        else if (Operation.Method == HttpMethod.Post || Operation.Method == HttpMethod.Put)
            message.Content = new ByteArrayContent([]); // LINE wants Content-Length: 0 where there is no body
        if (RetryKey is { } key)
            message.Headers.Add(LineHeaders.RetryKey, key.ToString("D"));
        return message;
    }

    private Uri Address(Uri baseUrl)
    {
        var address = new StringBuilder(baseUrl.AbsoluteUri.TrimEnd('/')).Append(_path);
        var separator = '?';
        foreach (var (name, value) in _query ?? [])
        {
            address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return new Uri(address.ToString());
    }

    private static string Fill(string path, ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            var open = path.IndexOf('{', StringComparison.Ordinal);
            var close = path.IndexOf('}', StringComparison.Ordinal);
            path = string.Concat(path.AsSpan(..open), Segment(part), path.AsSpan(close + 1));
        }

        return path;
    }

    private static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id is "." or "..")
            throw new ArgumentException($"\"{id}\" is no id: it would lead to another address.", nameof(id));
        return Uri.EscapeDataString(id);
    }
}

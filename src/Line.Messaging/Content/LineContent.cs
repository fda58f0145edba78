namespace Line.Messaging;

/// <summary>A file on its way from LINE. Dispose it to give the connection back.</summary>
public sealed class LineContent : IAsyncDisposable, IDisposable
{
    private readonly HttpResponseMessage _response;

    private LineContent(HttpResponseMessage response, Stream stream) => (_response, Stream) = (response, stream);

    /// <summary>The bytes as they arrive; read once.</summary>
    public Stream Stream { get; }

    /// <summary>The media type, e.g. <c>image/jpeg</c>.</summary>
    public string? ContentType => _response.Content.Headers.ContentType?.MediaType;

    /// <summary>Size in bytes where LINE says it.</summary>
    public long? Length => _response.Content.Headers.ContentLength;

    internal static async Task<LineContent> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response, await response.Content.ReadAsStreamAsync(cancellationToken));

    public void Dispose()
    {
        Stream.Dispose();
        _response.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        _response.Dispose();
    }
}

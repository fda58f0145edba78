using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Line.Simulator.Api;

/// <summary>Reads request bodies up to a limit and writes answers.</summary>
internal static class ApiBodyReader
{
    private const int DescribedCharacters = 60_000;

    /// <summary>The body, or null when it is longer than the limit; the rest of it is then left unread.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContext http, int limit, CancellationToken cancellationToken)
    {
        if (http.Request.ContentLength > limit)
            return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = (long)limit + 1;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > limit)
                return null;
            body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }

    public static async Task WriteAsync(HttpContext http, ApiResponse response)
    {
        http.Response.StatusCode = response.Status;
        foreach (var (name, value) in response.Headers)
            http.Response.Headers[name] = value;
        http.Response.ContentType = response.ContentType;
        http.Response.ContentLength = response.Body.Length;
        await http.Response.Body.WriteAsync(response.Body, http.RequestAborted);
    }

    /// <summary>Text as it is, anything else by its size and type.</summary>
    public static string? Describe(ReadOnlyMemory<byte>? body, string? contentType)
    {
        if (body is not { Length: > 0 } bytes)
            return null;
        var isText = contentType is not null
            && (contentType.Contains("json", StringComparison.OrdinalIgnoreCase) || contentType.Contains("form-urlencoded", StringComparison.OrdinalIgnoreCase) || contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase));
        if (!isText)
            return string.Create(CultureInfo.InvariantCulture, $"({bytes.Length:N0} bytes of {contentType ?? "unknown type"})");
        var text = Encoding.UTF8.GetString(bytes.Span);
        return text.Length > DescribedCharacters ? text[..DescribedCharacters] + "…" : text;
    }
}

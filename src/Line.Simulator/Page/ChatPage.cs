using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Line.Simulator.Page;

/// <summary>Serves the chat page from the assembly's resources.</summary>
internal sealed class ChatPage
{
    private const string Prefix = "page/";

    // Styles are set through the CSSOM, which needs no 'unsafe-inline'; pictures and video come from wherever the bot says.
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src * data: blob:; media-src * data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private readonly Dictionary<string, Asset> _assets = Load();

    public async Task InvokeAsync(HttpContext http, string path)
    {
        if (path.Length == 0)
        {
            // The page's own addresses are relative to its folder.
            if (!http.Request.Path.Value!.EndsWith('/'))
            {
                http.Response.Redirect(http.Request.PathBase + http.Request.Path + "/" + http.Request.QueryString);
                return;
            }
            path = "index.html";
        }
        if (!_assets.TryGetValue(path, out var asset))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var headers = http.Response.Headers;
        headers.ETag = asset.Tag;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (http.Request.Headers.IfNoneMatch == asset.Tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        http.Response.ContentType = asset.ContentType;
        http.Response.ContentLength = asset.Bytes.Length;
        await http.Response.Body.WriteAsync(asset.Bytes, http.RequestAborted);
    }

    private static Dictionary<string, Asset> Load()
    {
        var assembly = typeof(ChatPage).Assembly;
        Dictionary<string, Asset> assets = new(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
            assets[name[Prefix.Length..]] = new Asset(bytes, TypeOf(Path.GetExtension(name)), tag);
        }
        return assets;
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".mjs" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private sealed record Asset(byte[] Bytes, string ContentType, string Tag);
}

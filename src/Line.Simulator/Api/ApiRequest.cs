using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Line.Simulator.Api;

/// <summary>A request as an operation sees it: body read, JSON parsed, request id given.</summary>
internal sealed class ApiRequest(HttpContext http, string requestId, ReadOnlyMemory<byte> body, JsonElement json)
{
    private readonly Lazy<Dictionary<string, Microsoft.Extensions.Primitives.StringValues>> _form =
        new(() => QueryHelpers.ParseNullableQuery(System.Text.Encoding.UTF8.GetString(body.Span)) ?? []);

    public string RequestId { get; } = requestId;

    public ReadOnlyMemory<byte> Body { get; } = body;

    public JsonElement Json { get; } = json;

    public string? ContentType => http.Request.ContentType;

    public string? RetryKey => Header("X-Line-Retry-Key");

    public string BaseAddress => $"{http.Request.Scheme}://{http.Request.Host}";

    public string Route(string name) => http.Request.RouteValues[name] as string ?? "";

    public string? Query(string name) => http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>All values of a name that may stand several times.</summary>
    public IReadOnlyList<string> Queries(string name) =>
        http.Request.Query.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];

    public string? Form(string name) => _form.Value.TryGetValue(name, out var value) ? value.ToString() : null;

    public string? Header(string name) => http.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null;
}

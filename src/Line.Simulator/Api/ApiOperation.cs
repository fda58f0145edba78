namespace Line.Simulator.Api;

/// <summary>One operation of the platform: where it lives, what it demands before it is looked at, and what it does.</summary>
internal sealed record ApiOperation(HttpMethod Method, string Path, Func<ApiRequest, CancellationToken, ValueTask<ApiResponse>> Handle)
{
    public ApiOperation(HttpMethod method, string path, Func<ApiRequest, ApiResponse> handle)
        : this(method, path, (request, _) => ValueTask.FromResult(handle(request)))
    {
    }

    /// <summary>Whether a channel access token must come along; the token endpoints are the exception.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>LINE: push, multicast, narrowcast and broadcast only; elsewhere 400.</summary>
    public bool TakesRetryKey { get; init; }

    public ApiBody Body { get; init; }

    public ApiRate Rate { get; init; } = ApiRate.Default;

    /// <summary>LINE: a request body over 2 MB is 413.</summary>
    public int MaximumBody { get; init; } = 2 * 1024 * 1024;

    public string Name => $"{Method.Method} {Path}";
}

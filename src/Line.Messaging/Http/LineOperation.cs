namespace Line.Messaging.Http;

/// <summary>One operation of LINE's API: where it is, whether it may be repeated, how often it may be called.</summary>
/// <param name="Id">Its <c>operationId</c> in LINE's specification.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with <c>{names}</c> for its parts.</param>
internal sealed record LineOperation(string Id, HttpMethod Method, string Path)
{
    public LineHost Host { get; init; }

    public RetryRule Retry { get; init; }

    /// <summary>LINE: 2,000 a second unless an endpoint says otherwise.</summary>
    public RateLimit Rate { get; init; } = RateLimit.PerSecond(2000);

    /// <summary>False where the caller proves itself in another way than with a channel access token.</summary>
    public bool Authenticated { get; init; } = true;

    public static LineOperation Get(string id, string path) => new(id, HttpMethod.Get, path) { Retry = RetryRule.Idempotent };

    public static LineOperation Post(string id, string path) => new(id, HttpMethod.Post, path);

    public static LineOperation Put(string id, string path) => new(id, HttpMethod.Put, path) { Retry = RetryRule.Idempotent };

    public static LineOperation Delete(string id, string path) => new(id, HttpMethod.Delete, path) { Retry = RetryRule.Idempotent };
}

using System.Globalization;
using System.Net;

namespace Line.Messaging;

/// <summary>A call to LINE that failed.</summary>
public sealed class LineApiException : Exception
{
    public LineApiException() { }

    public LineApiException(string message) : base(message) { }

    public LineApiException(string message, Exception innerException) : base(message, innerException) { }

    public LineApiException(LineApiError kind, string message, Exception? innerException = null) : base(message, innerException) => Kind = kind;

    public LineApiError Kind { get; }

    /// <summary>The answer's status; null where there was no answer.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>LINE's own message.</summary>
    public string? LineMessage { get; init; }

    /// <summary>What LINE found wrong, part by part.</summary>
    public IReadOnlyList<LineErrorDetail> Details { get; init; } = [];

    /// <summary>LINE's id of the request (<c>x-line-request-id</c>): what its support asks for.</summary>
    public string? RequestId { get; init; }

    /// <summary>When a call that the client held back could be made.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether LINE may have carried out the call although it failed here.</summary>
    public bool MayHaveBeenCarriedOut => Kind is LineApiError.Timeout or LineApiError.Network or LineApiError.ServerError or LineApiError.UnexpectedAnswer;

    internal static LineApiException HeldBack(string operation, TimeSpan wait) =>
        new(LineApiError.RateLimited, string.Create(CultureInfo.InvariantCulture, $"{operation}: LINE's rate limit is used up for {wait.TotalSeconds:0.#} s."))
        {
            RetryAfter = wait,
        };

    internal static LineApiException NoAnswer(string operation, LineApiError kind, Exception cause) =>
        new(kind, kind == LineApiError.Timeout ? $"{operation}: LINE did not answer in time." : $"{operation}: the connection to LINE failed.", cause);
}

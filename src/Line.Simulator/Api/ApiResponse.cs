using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Line.Simulator.Api;

/// <summary>An answer of the platform, complete before a byte of it is sent, so that it can be recorded.</summary>
internal sealed record ApiResponse(int Status, ReadOnlyMemory<byte> Body, string ContentType)
{
    private const string JsonType = "application/json";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public bool IsSuccess => Status is >= 200 and < 300;

    public static ApiResponse Empty(int status = 200) => new(status, "{}"u8.ToArray(), JsonType);

    public static ApiResponse Json(JsonNode body, int status = 200) =>
        new(status, Encoding.UTF8.GetBytes(body.ToJsonString(ApiJson.Relaxed)), JsonType);

    public static ApiResponse Error(int status, string message, params IReadOnlyList<ApiErrorDetail> details)
    {
        var body = new JsonObject { ["message"] = message };
        if (details.Count > 0)
        {
            body["details"] = new JsonArray([.. details.Select(detail =>
            {
                var entry = new JsonObject { ["message"] = detail.Message };
                if (detail.Property is not null)
                    entry["property"] = detail.Property;
                return (JsonNode)entry;
            })]);
        }
        return Json(body, status);
    }

    /// <summary>400 in LINE's words: how many errors, and each with its property.</summary>
    public static ApiResponse Invalid(params IReadOnlyList<ApiErrorDetail> details) =>
        Error(400, string.Create(CultureInfo.InvariantCulture, $"The request body has {details.Count} error(s)"), details);

    public static ApiResponse Invalid(string property, string message) => Invalid([new ApiErrorDetail(message, property)]);

    public static ApiResponse NotFound(string message = "Not found") => Error(404, message);

    public static ApiResponse RateLimited() => Error(429, "The API rate limit has been exceeded. Try again later.");

    public static ApiResponse MonthlyLimit() => Error(429, "You have reached your monthly limit.");

    /// <summary>The token endpoints speak OAuth: `error` and `error_description`.</summary>
    public static ApiResponse OAuthError(int status, string error, string description) =>
        Json(new JsonObject { ["error"] = error, ["error_description"] = description }, status);

    public ApiResponse With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };
}

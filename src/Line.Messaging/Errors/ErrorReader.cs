using System.Globalization;
using System.Net;
using System.Text.Json;
using Line.Messaging.Http;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Turns an error answer into an exception, whatever its body is.</summary>
internal static class ErrorReader
{
    public static async Task<LineApiException> ReadAsync(string operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        var oauth = body.Text("error_description"u8) ?? body.Text("error"u8);
        var message = body.Text("message"u8) ?? oauth;
        var details = body.Items("details"u8, static item => new LineErrorDetail(item.Text("message"u8), item.Text("property"u8)));
        var text = string.Create(CultureInfo.InvariantCulture, $"{operation}: LINE answered {(int)response.StatusCode}{(message is null ? "" : ": " + message)}")
            + string.Concat(details.Select(detail => $"; {detail.Property}: {detail.Message}"));
        return new LineApiException(KindOf(response.StatusCode, message), text)
        {
            Status = response.StatusCode,
            LineMessage = message,
            Details = details,
            RequestId = response.Find(LineHeaders.RequestId),
        };
    }

    private static LineApiError KindOf(HttpStatusCode status, string? message) => (int)status switch
    {
        400 when Says(message, "invalid reply token") => LineApiError.InvalidReplyToken,
        400 => LineApiError.BadRequest,
        401 => LineApiError.Unauthorized,
        403 => LineApiError.Forbidden,
        404 => LineApiError.NotFound,
        409 => LineApiError.Conflict,
        410 => LineApiError.Gone,
        413 => LineApiError.PayloadTooLarge,
        415 => LineApiError.UnsupportedMediaType,
        429 when Says(message, "monthly limit") => LineApiError.MonthlyLimitReached,
        429 => LineApiError.RateLimited,
        >= 500 => LineApiError.ServerError,
        _ => LineApiError.Unknown,
    };

    private static bool Says(string? message, string words) => message?.Contains(words, StringComparison.OrdinalIgnoreCase) ?? false;

    private static JsonElement Parse(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return default; // a proxy's page, or nothing: the status must do
        }
    }
}

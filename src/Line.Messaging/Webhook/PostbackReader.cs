using System.Globalization;
using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

internal static class PostbackReader
{
    public static PostbackParameters? Read(JsonElement parameters)
    {
        if (parameters.ValueKind != JsonValueKind.Object)
            return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in parameters.EnumerateObject())
        {
            if (property.Value.AsText() is { } value)
                values[TolerantJson.NameOf(property)] = value;
        }

        return new PostbackParameters
        {
            Values = values,
            Date = DateOnly.TryParseExact(values.GetValueOrDefault("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
            Time = TimeOnly.TryParseExact(values.GetValueOrDefault("time"), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
            DateTime = DateTime.TryParseExact(values.GetValueOrDefault("datetime"), DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var both) ? both : null,
            NewRichMenuAliasId = values.GetValueOrDefault("newRichMenuAliasId"),
            Status = values.GetValueOrDefault("status") switch
            {
                null => null,
                "SUCCESS" => RichMenuSwitchStatus.Success,
                "RICHMENU_ALIAS_ID_NOTFOUND" => RichMenuSwitchStatus.AliasNotFound,
                "RICHMENU_NOTFOUND" => RichMenuSwitchStatus.RichMenuNotFound,
                "FAILED" => RichMenuSwitchStatus.Failed,
                _ => RichMenuSwitchStatus.Unknown,
            },
        };
    }

    private static readonly string[] DateTimeFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd't'HH:mm", "yyyy-MM-dd't'HH:mm:ss"];
}

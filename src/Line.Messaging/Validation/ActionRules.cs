using System.Globalization;

namespace Line.Messaging;

/// <summary>LINE: action objects.</summary>
internal static class ActionRules
{
    private const int LongestData = 300;
    private const int LongestText = 300;

    private static readonly string[] Types =
        ["postback", "message", "uri", "datetimepicker", "camera", "cameraRoll", "location", "richmenuswitch", "clipboard"];

    private static readonly DateTime Earliest = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Latest = new(2100, 12, 31, 23, 59, 0, DateTimeKind.Unspecified);

    public static void Check(Limits limits, string path, LineAction? action, ActionPlace place)
    {
        if (!limits.Present(path, action))
            return;
        limits.Graphemes(path + ".label", action!.Label, place.LongestLabel, required: place.LabelRequired);
        switch (action)
        {
            case PostbackAction postback:
                CheckPostback(limits, path, postback);
                break;
            case MessageAction message:
                limits.Graphemes(path + ".text", message.Text, LongestText);
                break;
            case UriAction uri:
                limits.Url(path + ".uri", uri.Uri, 1000, required: true, ["http", "https", "line", "tel"]);
                if (uri.AltUri is { } alternative)
                    limits.Url(path + ".altUri.desktop", alternative.Desktop, 1000, required: true, ["http", "https"]);
                break;
            case DatetimePickerAction picker:
                CheckPicker(limits, path, picker);
                break;
            case CameraAction or CameraRollAction or LocationAction when place != ActionPlace.QuickReply:
                limits.Add(path + ".type", "in quick replies only", action.Type, "This action can be set in quick replies only");
                break;
            case CameraAction or CameraRollAction or LocationAction:
                break;
            case RichMenuSwitchAction when place != ActionPlace.RichMenu:
                limits.Add(path + ".type", "in rich menus only", action.Type, "This action can be set in rich menus only");
                break;
            case RichMenuSwitchAction menu:
                limits.Units(path + ".richMenuAliasId", menu.RichMenuAliasId, 32);
                limits.Units(path + ".data", menu.Data, LongestData, least: 0);
                break;
            case ClipboardAction clipboard:
                limits.Units(path + ".clipboardText", clipboard.ClipboardText, 1000);
                break;
            default:
                limits.Kind(path, action.Type, Types);
                break;
        }
    }

    private static void CheckPostback(Limits limits, string path, PostbackAction postback)
    {
        limits.Units(path + ".data", postback.Data, LongestData, least: 0);
        limits.Graphemes(path + ".displayText", postback.DisplayText, LongestText, required: false);
        limits.Graphemes(path + ".text", postback.Text, LongestText, required: false);
        if (postback is { DisplayText: not null, Text: not null })
            limits.Add(path + ".text", "displayText or text", "both", "displayText and text cannot both be set");
        limits.OneOf(path + ".inputOption", postback.InputOption);
        limits.Graphemes(path + ".fillInText", postback.FillInText, LongestText, required: false);
        if (postback.FillInText is not null && postback.InputOption != PostbackInputOption.OpenKeyboard)
            limits.Add(path + ".fillInText", "with inputOption openKeyboard only", postback.InputOption?.Value ?? "no inputOption", "fillInText needs inputOption openKeyboard");
    }

    private static void CheckPicker(Limits limits, string path, DatetimePickerAction picker)
    {
        limits.Units(path + ".data", picker.Data, LongestData, least: 0);
        limits.OneOf<DatetimePickerMode>(path + ".mode", picker.Mode);
        var initial = CheckMoment(limits, path + ".initial", picker.Initial, picker.Mode);
        var min = CheckMoment(limits, path + ".min", picker.Min, picker.Mode);
        var max = CheckMoment(limits, path + ".max", picker.Max, picker.Mode);
        if (min >= max)
            limits.Add(path + ".max", $"after {picker.Min}", picker.Max!, "max must be after min");
        if (initial < min || initial > max)
            limits.Add(path + ".initial", $"{picker.Min} to {picker.Max}", picker.Initial!, "initial must be between min and max");
    }

    private static DateTime? CheckMoment(Limits limits, string path, string? moment, DatetimePickerMode mode)
    {
        if (moment is null)
            return null;
        string[] formats = mode.Value switch
        {
            "date" => ["yyyy-MM-dd"],
            "time" => ["HH:mm"],
            "datetime" => ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd't'HH:mm"],
            _ => [],
        };
        if (formats.Length == 0)
            return null; // the mode itself is wrong
        if (!DateTime.TryParseExact(moment, formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var value))
        {
            limits.Add(path, formats[0].Replace("'", "", StringComparison.Ordinal), moment, "Invalid format");
            return null;
        }

        if (mode != DatetimePickerMode.Time && (value < Earliest || value > Latest))
            limits.Add(path, "1900-01-01 to 2100-12-31", moment, "Out of range");
        return value;
    }
}

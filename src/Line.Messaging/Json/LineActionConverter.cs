using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class LineActionConverter() : ByTypeConverter<LineAction>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["postback"] = typeof(PostbackAction),
        ["message"] = typeof(MessageAction),
        ["uri"] = typeof(UriAction),
        ["datetimepicker"] = typeof(DatetimePickerAction),
        ["camera"] = typeof(CameraAction),
        ["cameraRoll"] = typeof(CameraRollAction),
        ["location"] = typeof(LocationAction),
        ["richmenuswitch"] = typeof(RichMenuSwitchAction),
        ["clipboard"] = typeof(ClipboardAction),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override LineAction Unknown(string type, JsonElement raw) => new UnknownAction(type, raw);

    protected override JsonElement? RawOf(LineAction value) => (value as UnknownAction)?.Raw;
}

using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

internal static class SourceReader
{
    public static EventSource? Read(JsonElement source)
    {
        if (source.ValueKind != JsonValueKind.Object)
            return null;
        var userId = source.Text("userId"u8);
        var type = source.Text("type"u8) ?? "";
        return type switch
        {
            "user" => new UserSource { UserId = userId },
            "group" when source.Text("groupId"u8) is { } id => new GroupSource { GroupId = id, UserId = userId },
            "room" when source.Text("roomId"u8) is { } id => new RoomSource { RoomId = id, UserId = userId },
            _ => new UnknownSource { Type = type, UserId = userId },
        };
    }
}

using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

internal static class SourceReader
{
    public static EventSource? Read(JsonElement source)
    {
        if (source.ValueKind != JsonValueKind.Object)
            return null;
        var userId = source.Text("userId");
        var type = source.Text("type") ?? "";
        return type switch
        {
            "user" => new UserSource { UserId = userId },
            "group" when source.Text("groupId") is { } id => new GroupSource { GroupId = id, UserId = userId },
            "room" when source.Text("roomId") is { } id => new RoomSource { RoomId = id, UserId = userId },
            _ => new UnknownSource { Type = type, UserId = userId },
        };
    }
}

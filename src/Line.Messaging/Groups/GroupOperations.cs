using Line.Messaging.Http;

namespace Line.Messaging;

internal static class GroupOperations
{
    public static readonly LineOperation GroupSummary = LineOperation.Get("getGroupSummary", "/v2/bot/group/{groupId}/summary");
    public static readonly LineOperation GroupCount = LineOperation.Get("getGroupMemberCount", "/v2/bot/group/{groupId}/members/count");
    public static readonly LineOperation GroupMembers = LineOperation.Get("getGroupMembersIds", "/v2/bot/group/{groupId}/members/ids");
    public static readonly LineOperation GroupMember = LineOperation.Get("getGroupMemberProfile", "/v2/bot/group/{groupId}/member/{userId}");
    public static readonly LineOperation LeaveGroup = LineOperation.Post("leaveGroup", "/v2/bot/group/{groupId}/leave");
    public static readonly LineOperation RoomCount = LineOperation.Get("getRoomMemberCount", "/v2/bot/room/{roomId}/members/count");
    public static readonly LineOperation RoomMembers = LineOperation.Get("getRoomMembersIds", "/v2/bot/room/{roomId}/members/ids");
    public static readonly LineOperation RoomMember = LineOperation.Get("getRoomMemberProfile", "/v2/bot/room/{roomId}/member/{userId}");
    public static readonly LineOperation LeaveRoom = LineOperation.Post("leaveRoom", "/v2/bot/room/{roomId}/leave");
}

using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Group chats and multi-person chats that the account is in.</summary>
public sealed class GroupsClient
{
    private readonly LineTransport _transport;

    internal GroupsClient(LineTransport transport) => _transport = transport;

    public Task<GroupSummary> GetSummaryAsync(string groupId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(GroupOperations.GroupSummary, groupId), LineJson.Info<GroupSummary>(), cancellationToken);

    /// <summary>How many people are in a group, without the account.</summary>
    public Task<int> CountMembersAsync(string groupId, CancellationToken cancellationToken = default) =>
        CountAsync(new LineRequest(GroupOperations.GroupCount, groupId), cancellationToken);

    /// <summary>Ids of a group's members, a part at a time. Verified and premium accounts only.</summary>
    public Task<IdPage> GetMemberIdsAsync(string groupId, string? start = null, CancellationToken cancellationToken = default) =>
        IdsAsync(new LineRequest(GroupOperations.GroupMembers, groupId).Query("start", start), cancellationToken);

    /// <summary>The profile of a group's member, friend or not.</summary>
    public Task<UserProfile> GetMemberAsync(string groupId, string userId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(GroupOperations.GroupMember, groupId, userId), LineJson.Info<UserProfile>(), cancellationToken);

    public Task LeaveAsync(string groupId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(GroupOperations.LeaveGroup, groupId), cancellationToken);

    /// <summary>How many people are in a multi-person chat, without the account.</summary>
    public Task<int> CountRoomMembersAsync(string roomId, CancellationToken cancellationToken = default) =>
        CountAsync(new LineRequest(GroupOperations.RoomCount, roomId), cancellationToken);

    /// <summary>Ids of a multi-person chat's members, a part at a time. Verified and premium accounts only.</summary>
    public Task<IdPage> GetRoomMemberIdsAsync(string roomId, string? start = null, CancellationToken cancellationToken = default) =>
        IdsAsync(new LineRequest(GroupOperations.RoomMembers, roomId).Query("start", start), cancellationToken);

    /// <summary>The profile of a multi-person chat's member, friend or not.</summary>
    public Task<UserProfile> GetRoomMemberAsync(string roomId, string userId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(GroupOperations.RoomMember, roomId, userId), LineJson.Info<UserProfile>(), cancellationToken);

    public Task LeaveRoomAsync(string roomId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(GroupOperations.LeaveRoom, roomId), cancellationToken);

    private async Task<int> CountAsync(LineRequest request, CancellationToken cancellationToken) =>
        (await _transport.CallAsync(request, LineJson.Info<MemberCount>(), cancellationToken)).Count;

    private async Task<IdPage> IdsAsync(LineRequest request, CancellationToken cancellationToken) =>
        (await _transport.CallAsync(request, LineJson.Info<IdList>(), cancellationToken)).ToPage();
}

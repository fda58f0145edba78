using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Membership plans and who has joined them.</summary>
public sealed class MembershipsClient
{
    private readonly LineTransport _transport;

    internal MembershipsClient(LineTransport transport) => _transport = transport;

    public async Task<IReadOnlyList<Membership>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(MembershipOperations.List), LineJson.Info<MembershipList>(), cancellationToken)).Memberships;

    /// <summary>The plans that a user has joined.</summary>
    public async Task<IReadOnlyList<MembershipSubscription>> GetSubscriptionsAsync(string userId, CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(
            new LineRequest(MembershipOperations.Subscription, userId), LineJson.Info<MembershipSubscriptions>(), cancellationToken)).Subscriptions;

    /// <summary>Ids of a plan's members, a part at a time.</summary>
    public async Task<IdPage> GetUserIdsAsync(long membershipId, string? start = null, int? limit = null, CancellationToken cancellationToken = default)
    {
        var request = new LineRequest(MembershipOperations.Users, LineQuery.Number(membershipId)!)
            .Query("start", start)
            .Query("limit", LineQuery.Number(limit));
        return (await _transport.CallAsync(request, LineJson.Info<IdList>(), cancellationToken)).ToPage();
    }
}

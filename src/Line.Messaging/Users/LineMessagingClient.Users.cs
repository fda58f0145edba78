using System.Runtime.CompilerServices;
using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class LineMessagingClient
{
    /// <summary>A friend's profile. <see cref="LineApiError.NotFound"/> where the user blocked the account, is no friend or gave no consent.</summary>
    public Task<UserProfile> GetProfileAsync(string userId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(UserOperations.Profile, userId), LineJson.Info<UserProfile>(), cancellationToken);

    /// <summary>Ids of friends, a part at a time. Verified and premium accounts only.</summary>
    /// <param name="start"><see cref="IdPage.Next"/> of the part before.</param>
    /// <param name="limit">At most 1,000.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IdPage> GetFollowerIdsAsync(string? start = null, int? limit = null, CancellationToken cancellationToken = default)
    {
        var request = new LineRequest(UserOperations.Followers)
            .Query("limit", LineQuery.Number(limit))
            .Query("start", start);
        return (await _transport.CallAsync(request, LineJson.Info<IdList>(), cancellationToken)).ToPage();
    }

    /// <summary>Ids of all friends, fetched as they are read.</summary>
    public async IAsyncEnumerable<string> EnumerateFollowerIdsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? next = null;
        do
        {
            var page = await GetFollowerIdsAsync(next, limit: 1000, cancellationToken);
            foreach (var id in page.Ids)
                yield return id;
            next = page.Next;
        }
        while (next is not null);
    }

    /// <summary>The account that the bot speaks for.</summary>
    public Task<BotInfo> GetBotInfoAsync(CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(UserOperations.BotInfo), LineJson.Info<BotInfo>(), cancellationToken);
}

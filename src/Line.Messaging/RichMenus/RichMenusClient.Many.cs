using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class RichMenusClient
{
    /// <summary>Gives 1 to 500 users a rich menu, in the background.</summary>
    public Task LinkAsync(IReadOnlyList<string> userIds, string richMenuId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userIds);
        return _transport.CallAsync(
            new LineRequest(RichMenuOperations.BulkLink).Json(new RichMenuBulkLink(richMenuId, userIds), LineJson.Info<RichMenuBulkLink>()), cancellationToken);
    }

    /// <summary>Takes their own rich menu from 1 to 500 users, in the background.</summary>
    public Task UnlinkAsync(IReadOnlyList<string> userIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(userIds);
        return _transport.CallAsync(
            new LineRequest(RichMenuOperations.BulkUnlink).Json(new RichMenuBulkUnlink(userIds), LineJson.Info<RichMenuBulkUnlink>()), cancellationToken);
    }

    /// <summary>Changes the rich menus of all users by up to 1,000 operations, in the background, and returns the request id that leads to the progress. At most 3 an hour.</summary>
    /// <param name="operations">What to change.</param>
    /// <param name="resumeRequestKey">1 to 100 letters, digits, <c>_</c> or <c>-</c>: the same key within 14 days goes on where a failed batch ended.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<string?> BatchAsync(
        IReadOnlyList<RichMenuBatchOperation> operations, string? resumeRequestKey = null, CancellationToken cancellationToken = default)
    {
        using var response = await _transport.SendAsync(
            Batch(RichMenuOperations.Batch, operations, resumeRequestKey), HttpCompletionOption.ResponseContentRead, cancellationToken);
        return response.Find(LineHeaders.RequestId);
    }

    /// <summary>Has LINE check a batch without carrying it out.</summary>
    public Task ValidateBatchAsync(
        IReadOnlyList<RichMenuBatchOperation> operations, string? resumeRequestKey = null, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(Batch(RichMenuOperations.ValidateBatch, operations, resumeRequestKey), cancellationToken);

    /// <summary>How far a batch is; LINE knows for 14 days.</summary>
    public Task<RichMenuBatchProgress> GetBatchProgressAsync(string requestId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(RichMenuOperations.BatchProgress).Query("requestId", requestId), LineJson.Info<RichMenuBatchProgress>(), cancellationToken);

    /// <summary>Names a rich menu.</summary>
    /// <param name="richMenuAliasId">1 to 32 of a-z, 0-9, <c>_</c> and <c>-</c>.</param>
    /// <param name="richMenuId">The menu.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task CreateAliasAsync(string richMenuAliasId, string richMenuId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(RichMenuOperations.CreateAlias).Json(new RichMenuAlias(richMenuAliasId, richMenuId), LineJson.Info<RichMenuAlias>()),
            cancellationToken);

    /// <summary>Has an alias name another rich menu.</summary>
    public Task UpdateAliasAsync(string richMenuAliasId, string richMenuId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(RichMenuOperations.UpdateAlias, richMenuAliasId).Json(new RichMenuAliasUpdate(richMenuId), LineJson.Info<RichMenuAliasUpdate>()),
            cancellationToken);

    public Task<RichMenuAlias> GetAliasAsync(string richMenuAliasId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.GetAlias, richMenuAliasId), LineJson.Info<RichMenuAlias>(), cancellationToken);

    public async Task<IReadOnlyList<RichMenuAlias>> ListAliasesAsync(CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(RichMenuOperations.ListAliases), LineJson.Info<RichMenuAliasList>(), cancellationToken)).Aliases;

    public Task DeleteAliasAsync(string richMenuAliasId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.DeleteAlias, richMenuAliasId), cancellationToken);

    private static LineRequest Batch(LineOperation operation, IReadOnlyList<RichMenuBatchOperation> operations, string? resumeRequestKey)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return new LineRequest(operation).Json(
            new RichMenuBatchRequest(operations) { ResumeRequestKey = resumeRequestKey }, LineJson.Info<RichMenuBatchRequest>());
    }
}

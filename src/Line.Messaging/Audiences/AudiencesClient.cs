using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Audiences: lists of users for narrowcasts. At most 60 calls a minute each.</summary>
public sealed partial class AudiencesClient
{
    private readonly LineTransport _transport;

    internal AudiencesClient(LineTransport transport) => _transport = transport;

    /// <summary>Makes an audience of at most 10,000 users.</summary>
    /// <param name="description">The audience's name, at most 120 characters.</param>
    /// <param name="userIds">User ids; may be empty.</param>
    /// <param name="uploadDescription">A note to the upload.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<AudienceGroup> CreateAsync(
        string description, IReadOnlyList<string> userIds, string? uploadDescription = null, CancellationToken cancellationToken = default)
    {
        var body = new AudienceUpload { Description = description, UploadDescription = uploadDescription, Audiences = Members(userIds) };
        return _transport.CallAsync(
            new LineRequest(AudienceOperations.Create).Json(body, LineJson.Info<AudienceUpload>()), LineJson.Info<AudienceGroup>(), cancellationToken);
    }

    /// <summary>Adds at most 10,000 users to an audience.</summary>
    public Task AddAsync(long audienceGroupId, IReadOnlyList<string> userIds, string? uploadDescription = null, CancellationToken cancellationToken = default)
    {
        var body = new AudienceUpload { AudienceGroupId = audienceGroupId, UploadDescription = uploadDescription, Audiences = Members(userIds) };
        return _transport.CallAsync(new LineRequest(AudienceOperations.Add).Json(body, LineJson.Info<AudienceUpload>()), cancellationToken);
    }

    /// <summary>Makes an audience of those who opened a link of a broadcast or narrowcast.</summary>
    /// <param name="description">The audience's name, at most 120 characters.</param>
    /// <param name="requestId">The message's request id, at most 60 days old.</param>
    /// <param name="clickUrl">The link; any link where none is given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<AudienceGroup> CreateFromClicksAsync(
        string description, string requestId, string? clickUrl = null, CancellationToken cancellationToken = default) =>
        CreateAsync(AudienceOperations.CreateFromClicks, new AudienceOfMessage(description, requestId) { ClickUrl = clickUrl }, cancellationToken);

    /// <summary>Makes an audience of those who saw a broadcast or narrowcast.</summary>
    public Task<AudienceGroup> CreateFromImpressionsAsync(string description, string requestId, CancellationToken cancellationToken = default) =>
        CreateAsync(AudienceOperations.CreateFromImpressions, new AudienceOfMessage(description, requestId), cancellationToken);

    public Task RenameAsync(long audienceGroupId, string description, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(AudienceOperations.Rename, Id(audienceGroupId)).Json(new AudienceName(description), LineJson.Info<AudienceName>()),
            cancellationToken);

    public Task DeleteAsync(long audienceGroupId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(AudienceOperations.Delete, Id(audienceGroupId)), cancellationToken);

    public Task<AudienceDetails> GetAsync(long audienceGroupId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(AudienceOperations.Get, Id(audienceGroupId)), LineJson.Info<AudienceDetails>(), cancellationToken);

    public Task<AudiencePage> ListAsync(AudienceQuery? query = null, CancellationToken cancellationToken = default) =>
        ListAsync(AudienceOperations.List, query, "includesExternalPublicGroups", query?.IncludesExternalPublicGroups, cancellationToken);

    /// <summary>An audience that LINE Business Manager shares with the account.</summary>
    public Task<AudienceDetails> GetSharedAsync(long audienceGroupId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(AudienceOperations.GetShared, Id(audienceGroupId)), LineJson.Info<AudienceDetails>(), cancellationToken);

    /// <summary>The audiences that LINE Business Manager shares with the account.</summary>
    public Task<AudiencePage> ListSharedAsync(AudienceQuery? query = null, CancellationToken cancellationToken = default) =>
        ListAsync(AudienceOperations.ListShared, query, "includesOwnedAudienceGroups", query?.IncludesOwnedAudienceGroups, cancellationToken);

    private Task<AudienceGroup> CreateAsync(LineOperation operation, AudienceOfMessage body, CancellationToken cancellationToken) =>
        _transport.CallAsync(
            new LineRequest(operation).Json(body, LineJson.Info<AudienceOfMessage>()), LineJson.Info<AudienceGroup>(), cancellationToken);

    private Task<AudiencePage> ListAsync(LineOperation operation, AudienceQuery? query, string flag, bool? value, CancellationToken cancellationToken)
    {
        var request = new LineRequest(operation)
            .Query("page", LineQuery.Number(query?.Page ?? 1))
            .Query("description", query?.Description)
            .Query("status", query?.Status)
            .Query("size", LineQuery.Number(query?.Size))
            .Query("createRoute", query?.CreateRoute)
            .Query(flag, value switch { true => "true", false => "false", null => null });
        return _transport.CallAsync(request, LineJson.Info<AudiencePage>(), cancellationToken);
    }

    private static AudienceMember[] Members(IReadOnlyList<string> userIds)
    {
        ArgumentNullException.ThrowIfNull(userIds);
        return [.. userIds.Select(id => new AudienceMember(id))];
    }

    private static string Id(long audienceGroupId) => LineQuery.Number(audienceGroupId)!;
}

using Line.Messaging.Http;

namespace Line.Messaging;

/// <summary>Rich menus. A user sees the menu linked to them, else the default set here, else the one of LINE's account manager.</summary>
public sealed partial class RichMenusClient
{
    private readonly LineTransport _transport;

    internal RichMenusClient(LineTransport transport) => _transport = transport;

    /// <summary>Makes a rich menu, still without an image, and returns its id. At most 100 an hour.</summary>
    public async Task<string> CreateAsync(RichMenu menu, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(menu);
        return (await _transport.CallAsync(
            new LineRequest(RichMenuOperations.Create).Json(menu, LineJson.Info<RichMenu>()), LineJson.Info<RichMenuIdResponse>(), cancellationToken)).RichMenuId;
    }

    /// <summary>Has LINE itself check a rich menu. <see cref="RichMenu.Validate"/> does most of it without a call.</summary>
    public Task ValidateAsync(RichMenu menu, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(menu);
        return _transport.CallAsync(new LineRequest(RichMenuOperations.Validate).Json(menu, LineJson.Info<RichMenu>()), cancellationToken);
    }

    public Task<StoredRichMenu> GetAsync(string richMenuId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.Get, richMenuId), LineJson.Info<StoredRichMenu>(), cancellationToken);

    /// <summary>The rich menus made through the API.</summary>
    public async Task<IReadOnlyList<StoredRichMenu>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _transport.CallAsync(new LineRequest(RichMenuOperations.List), LineJson.Info<RichMenuList>(), cancellationToken)).RichMenus;

    public Task DeleteAsync(string richMenuId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.Delete, richMenuId), cancellationToken);

    /// <summary>Gives a rich menu its image, once: for another image make another menu.</summary>
    /// <param name="richMenuId">The menu.</param>
    /// <param name="image">At most 1 MB, of the menu's size.</param>
    /// <param name="contentType"><c>image/jpeg</c> or <c>image/png</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task SetImageAsync(string richMenuId, ReadOnlyMemory<byte> image, string contentType, CancellationToken cancellationToken = default)
    {
        const int Largest = 1024 * 1024;
        if (contentType is not ("image/jpeg" or "image/png"))
            throw new ArgumentException("LINE takes image/jpeg and image/png.", nameof(contentType));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(image.Length, Largest, nameof(image));
        return _transport.CallAsync(new LineRequest(RichMenuOperations.SetImage, richMenuId).Bytes(image, contentType), cancellationToken);
    }

    public async Task<LineContent> GetImageAsync(string richMenuId, CancellationToken cancellationToken = default) =>
        await LineContent.OpenAsync(
            await _transport.OpenAsync(new LineRequest(RichMenuOperations.GetImage, richMenuId), cancellationToken), cancellationToken);

    /// <summary>Shows a rich menu to everybody without one of their own.</summary>
    public Task SetDefaultAsync(string richMenuId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.SetDefault, richMenuId), cancellationToken);

    /// <summary>The id of the default rich menu, null where none is set.</summary>
    public Task<string?> GetDefaultIdAsync(CancellationToken cancellationToken = default) =>
        FindIdAsync(new LineRequest(RichMenuOperations.GetDefault), cancellationToken);

    public Task CancelDefaultAsync(CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.CancelDefault), cancellationToken);

    /// <summary>Gives a user a rich menu of their own.</summary>
    public Task LinkAsync(string userId, string richMenuId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.Link, userId, richMenuId), cancellationToken);

    /// <summary>The id of a user's own rich menu, null where the user has none.</summary>
    public Task<string?> GetIdOfUserAsync(string userId, CancellationToken cancellationToken = default) =>
        FindIdAsync(new LineRequest(RichMenuOperations.GetOfUser, userId), cancellationToken);

    public Task UnlinkAsync(string userId, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(new LineRequest(RichMenuOperations.Unlink, userId), cancellationToken);

    private async Task<string?> FindIdAsync(LineRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await _transport.CallAsync(request, LineJson.Info<RichMenuIdResponse>(), cancellationToken)).RichMenuId;
        }
        catch (LineApiException none) when (none.Kind == LineApiError.NotFound)
        {
            return null;
        }
    }
}

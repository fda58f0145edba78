using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Content;
using Line.Simulator.Users;

namespace Line.Simulator.RichMenus;

/// <summary>Rich menus, their pictures, the default one and the links to users.</summary>
internal sealed class RichMenuOperations(RichMenuStore menus, UserDirectory users) : IApiOperations
{
    private const int MaximumUpload = 4 * 1024 * 1024;
    private const int MaximumBulk = 500;
    private const string NeedsImage = "must upload richmenu image before applying it to user";

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/richmenu", Create) { Body = ApiBody.Json, Rate = ApiRate.PerHour(100) },
        new(HttpMethod.Post, "/v2/bot/richmenu/validate", Validate) { Body = ApiBody.Json },
        new(HttpMethod.Get, "/v2/bot/richmenu/list", List) { Rate = ApiRate.PerSecond(10) },
        new(HttpMethod.Get, "/v2/bot/richmenu/{richMenuId}", request => For(request, menu => ApiResponse.Json(menu.ToJson()))),
        new(HttpMethod.Delete, "/v2/bot/richmenu/{richMenuId}", Delete) { Rate = ApiRate.PerHour(100) },
        new(HttpMethod.Post, "/v2/bot/richmenu/{richMenuId}/content", Upload) { Body = ApiBody.Bytes, MaximumBody = MaximumUpload },
        new(HttpMethod.Get, "/v2/bot/richmenu/{richMenuId}/content", Download),
        new(HttpMethod.Post, "/v2/bot/user/all/richmenu/{richMenuId}", SetDefault),
        new(HttpMethod.Get, "/v2/bot/user/all/richmenu", _ => Linked(menus.Default, "no default richmenu")),
        new(HttpMethod.Delete, "/v2/bot/user/all/richmenu", _ => ClearDefault()),
        new(HttpMethod.Post, "/v2/bot/user/{userId}/richmenu/{richMenuId}", Link),
        new(HttpMethod.Get, "/v2/bot/user/{userId}/richmenu", request => Linked(users.Find(request.Route("userId"))?.RichMenuId, "the user has no richmenu")),
        new(HttpMethod.Delete, "/v2/bot/user/{userId}/richmenu", Unlink),
        new(HttpMethod.Post, "/v2/bot/richmenu/bulk/link", BulkLink) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/v2/bot/richmenu/bulk/unlink", BulkUnlink) { Body = ApiBody.Json },
    ];

    private ApiResponse For(ApiRequest request, Func<RichMenu, ApiResponse> act) =>
        menus.Find(request.Route("richMenuId")) is { } menu ? act(menu) : ApiResponse.NotFound("richmenu not found");

    private static ApiResponse Validate(ApiRequest request) =>
        RichMenuRules.Check(request.Json) is { Count: > 0 } details ? ApiResponse.Invalid(details) : ApiResponse.Empty();

    private ApiResponse Create(ApiRequest request)
    {
        if (RichMenuRules.Check(request.Json) is { Count: > 0 } details)
            return ApiResponse.Invalid(details);
        return menus.Create(JsonObject.Create(request.Json)!) is { } menu
            ? ApiResponse.Json(new JsonObject { ["richMenuId"] = menu.Id })
            : ApiResponse.Error(400, "The number of rich menus has reached its limit");
    }

    private ApiResponse List(ApiRequest request) =>
        ApiResponse.Json(new JsonObject { ["richmenus"] = new JsonArray([.. menus.All.Select(JsonNode (menu) => menu.ToJson())]) });

    private ApiResponse Delete(ApiRequest request) => For(request, menu =>
    {
        menus.Delete(menu.Id);
        foreach (var user in users.All.Where(user => user.RichMenuId == menu.Id))
            users.Change(user.UserId, current => current with { RichMenuId = null });
        return ApiResponse.Empty();
    });

    private ApiResponse Upload(ApiRequest request) => For(request, menu =>
    {
        if (RichMenuRules.CheckImage(menu, request.Body, request.ContentType) is { } refused)
            return refused;
        return menus.TrySetImage(menu.Id, new StoredContent(request.Body.ToArray(), request.ContentType!, null))
            ? ApiResponse.Empty()
            : ApiResponse.Error(400, "An image has already been uploaded to the richmenu");
    });

    private ApiResponse Download(ApiRequest request) => For(request, menu => menu.Image is { } image
        ? new ApiResponse(200, image.Bytes, image.ContentType)
        : ApiResponse.NotFound("image not found"));

    private ApiResponse SetDefault(ApiRequest request) => For(request, menu =>
    {
        if (menu.Image is null)
            return ApiResponse.Error(400, NeedsImage);
        menus.SetDefault(menu.Id);
        return ApiResponse.Empty();
    });

    private ApiResponse ClearDefault()
    {
        menus.SetDefault(null);
        return ApiResponse.Empty();
    }

    private ApiResponse Link(ApiRequest request) => For(request, menu =>
    {
        if (menu.Image is null)
            return ApiResponse.Error(400, NeedsImage);
        // LINE: nothing is linked for who is not a friend, and that is no error.
        LinkTo(request.Route("userId"), menu.Id);
        return ApiResponse.Empty();
    });

    private ApiResponse Unlink(ApiRequest request)
    {
        LinkTo(request.Route("userId"), null);
        return ApiResponse.Empty();
    }

    private ApiResponse BulkLink(ApiRequest request)
    {
        if (request.Json.FindString("richMenuId") is not { Length: > 0 } id)
            return ApiResponse.Invalid("richMenuId", "May not be empty");
        if (menus.Find(id) is not { } menu)
            return ApiResponse.NotFound("richmenu not found");
        return menu.Image is null ? ApiResponse.Error(400, NeedsImage) : ForUsers(request, menu.Id);
    }

    private ApiResponse BulkUnlink(ApiRequest request) => ForUsers(request, null);

    private ApiResponse ForUsers(ApiRequest request, string? menuId)
    {
        if (request.Json.FindStrings("userIds") is not { Count: >= 1 and <= MaximumBulk } userIds)
            return ApiResponse.Invalid("userIds", "Size must be between 1 and 500");
        foreach (var userId in userIds)
            LinkTo(userId, menuId);
        return ApiResponse.Empty(202);
    }

    private void LinkTo(string userId, string? menuId) =>
        users.Change(userId, user => user.Friendship == Friendship.Friend ? user with { RichMenuId = menuId } : user);

    private static ApiResponse Linked(string? menuId, string none) =>
        menuId is null ? ApiResponse.NotFound(none) : ApiResponse.Json(new JsonObject { ["richMenuId"] = menuId });
}

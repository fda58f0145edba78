using System.Text.Json.Nodes;
using Line.Simulator.Api;

namespace Line.Simulator.RichMenus;

/// <summary>Names for rich menus, which a rich menu switch action goes by.</summary>
internal sealed class RichMenuAliasOperations(RichMenuStore menus) : IApiOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/richmenu/alias", Create) { Body = ApiBody.Json },
        new(HttpMethod.Get, "/v2/bot/richmenu/alias/list", List),
        new(HttpMethod.Get, "/v2/bot/richmenu/alias/{richMenuAliasId}", Get),
        new(HttpMethod.Post, "/v2/bot/richmenu/alias/{richMenuAliasId}", Update) { Body = ApiBody.Json },
        new(HttpMethod.Delete, "/v2/bot/richmenu/alias/{richMenuAliasId}", Delete) { Rate = ApiRate.PerHour(100) },
    ];

    private static JsonObject ToJson(string alias, string menuId) => new() { ["richMenuAliasId"] = alias, ["richMenuId"] = menuId };

    private ApiResponse Create(ApiRequest request)
    {
        var alias = request.Json.FindString("richMenuAliasId");
        if (!RichMenuRules.IsAliasId(alias))
            return ApiResponse.Invalid("richMenuAliasId", "Must match ^[a-z0-9_-]{1,32}$");
        if (RefuseMenu(request) is { } refused)
            return refused;
        return menus.TryAddAlias(alias!, request.Json.FindString("richMenuId")!)
            ? ApiResponse.Empty()
            : ApiResponse.Error(400, "conflict richmenu alias id");
    }

    private ApiResponse Update(ApiRequest request)
    {
        var alias = request.Route("richMenuAliasId");
        if (menus.FindAlias(alias) is null)
            return ApiResponse.NotFound("richmenu alias not found");
        if (RefuseMenu(request) is { } refused)
            return refused;
        menus.SetAlias(alias, request.Json.FindString("richMenuId")!);
        return ApiResponse.Empty();
    }

    private ApiResponse Get(ApiRequest request)
    {
        var alias = request.Route("richMenuAliasId");
        return menus.FindAlias(alias) is { } menuId ? ApiResponse.Json(ToJson(alias, menuId)) : ApiResponse.NotFound("richmenu alias not found");
    }

    private ApiResponse Delete(ApiRequest request) =>
        menus.RemoveAlias(request.Route("richMenuAliasId")) ? ApiResponse.Empty() : ApiResponse.NotFound("richmenu alias not found");

    private ApiResponse List(ApiRequest request) => ApiResponse.Json(new JsonObject
    {
        ["aliases"] = new JsonArray([.. menus.Aliases.Select(JsonNode (alias) => ToJson(alias.Key, alias.Value))]),
    });

    private ApiResponse? RefuseMenu(ApiRequest request)
    {
        if (request.Json.FindString("richMenuId") is not { Length: > 0 } menuId)
            return ApiResponse.Invalid("richMenuId", "May not be empty");
        if (menus.Find(menuId) is not { } menu)
            return ApiResponse.Error(400, "richmenu not found");
        return menu.Image is null ? ApiResponse.Error(400, "must upload richmenu image before applying it to user") : null;
    }
}

using Line.Simulator.Api;
using Line.Simulator.RichMenus;
using Line.Simulator.Users;

namespace Line.Simulator.TestApi;

/// <summary>A user looks at a rich menu or taps an area of it, as far as LINE's statistics are concerned.</summary>
internal sealed class RichMenuTestOperations(UserDirectory users, RichMenuStore menus, RichMenuUses uses) : ITestOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/_simulator/users/{userId}/richmenu-uses", Use) { Body = ApiBody.Json },
    ];

    private ApiResponse Use(ApiRequest request)
    {
        if (users.Find(request.Route("userId")) is not { } user)
            return ApiResponse.NotFound("There is no such user");
        if (menus.Find(request.Json.FindString("richMenuId") ?? "") is not { } menu)
            return ApiResponse.NotFound("There is no such rich menu");
        var area = request.Json.FindInteger("area");
        if (area is < 0 || area >= menu.Areas.Count)
            return ApiResponse.Error(400, "The menu has no such area; they count from 0");
        uses.Add(menu.Id, user.UserId, (int?)area);
        return ApiResponse.Empty(201);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.RichMenus;
using Line.Simulator.Tokens;
using Line.Simulator.Users;
using Line.Simulator.Webhooks;

namespace Line.Simulator.TestApi;

/// <summary>Events that the page has no button for, and any event at all.</summary>
internal sealed class EventOperations(
    UserDirectory users, UserActions actions, WebhookEvents webhooks, WebhookSender sender, RichMenuStore richMenus, IdTokens idTokens) : ITestOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/_simulator/webhooks", SendWebhook) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/_simulator/users/{userId}/video-plays", PlayVideo) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/_simulator/users/{userId}/richmenu-switch", SwitchRichMenu) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/_simulator/users/{userId}/tokens", IssueTokens) { Body = ApiBody.Json },
    ];

    private ApiResponse For(ApiRequest request, Func<SimulatedUser, ApiResponse> act) =>
        users.Find(request.Route("userId")) is { } user ? act(user) : ApiResponse.NotFound("There is no such user");

    /// <summary>One webhook with the events given, or with `rawBody` instead; `signature` replaces the right one.</summary>
    private ApiResponse SendWebhook(ApiRequest request)
    {
        var signature = request.Json.FindString("signature");
        if (request.Json.FindString("rawBody") is { } raw)
        {
            sender.Enqueue(new WebhookDelivery("raw", []) { RawBody = Encoding.UTF8.GetBytes(raw), Signature = signature });
            return ApiResponse.Empty(202);
        }
        if (request.Json.Find("events") is not { ValueKind: JsonValueKind.Array } given || given.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
            return ApiResponse.Error(400, "Say events (an array of objects) or rawBody (a string)");
        List<JsonObject> events = [.. given.EnumerateArray().Select(item => JsonObject.Create(item.Clone())!)];
        if (request.Json.FindBoolean("complete") ?? true)
            events.ForEach(webhooks.Complete);
        var lane = events.Select(item => item["source"]?["userId"]?.ToString()).FirstOrDefault(id => id is not null) ?? "raw";
        sender.Enqueue(new WebhookDelivery(lane, events) { Signature = signature });
        return ApiResponse.Json(new JsonObject { ["events"] = new JsonArray([.. events.Select(item => item.DeepClone())]) }, 202);
    }

    private ApiResponse PlayVideo(ApiRequest request) => For(request, user =>
    {
        if (request.Json.FindString("trackingId") is not { Length: > 0 } trackingId)
            return ApiResponse.Error(400, "trackingId is missing");
        webhooks.Send(user.UserId, "videoPlayComplete", "videoPlayComplete", new JsonObject { ["trackingId"] = trackingId });
        return ApiResponse.Empty(202);
    });

    /// <summary>LINE: the menu changes on the telephone, and a postback tells the alias and how it went.</summary>
    private ApiResponse SwitchRichMenu(ApiRequest request) => For(request, user =>
    {
        var alias = request.Json.FindString("richMenuAliasId") ?? "";
        var menu = richMenus.FindAlias(alias) is { } menuId ? richMenus.Find(menuId) : null;
        var status = richMenus.FindAlias(alias) is null ? "RICHMENU_ALIAS_ID_NOTFOUND" : menu?.Image is null ? "RICHMENU_NOTFOUND" : "SUCCESS";
        if (status == "SUCCESS")
            users.Change(user.UserId, current => current with { RichMenuId = menu!.Id });
        actions.PostBack(user, new JsonObject
        {
            ["data"] = request.Json.FindString("data") ?? "",
            ["params"] = new JsonObject { ["newRichMenuAliasId"] = alias, ["status"] = status },
        }, displayText: null);
        return ApiResponse.Json(new JsonObject { ["status"] = status }, 202);
    });

    /// <summary>What `liff.getIDToken()` and `liff.getAccessToken()` would give on a page of this user.</summary>
    private ApiResponse IssueTokens(ApiRequest request) => For(request, user => ApiResponse.Json(new JsonObject
    {
        ["idToken"] = idTokens.Issue(user, request.Json.FindString("nonce")),
        ["accessToken"] = idTokens.IssueAccess(user),
    }, 201));
}

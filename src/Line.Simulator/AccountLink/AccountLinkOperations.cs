using System.Text;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Tokens;
using Line.Simulator.Users;
using Line.Simulator.Webhooks;

namespace Line.Simulator.AccountLink;

/// <summary>Account link: the token, the dialog LINE shows (at access.line.me; here on this server), the profile by access token.</summary>
internal sealed class AccountLinkOperations(UserDirectory users, LinkTokens linkTokens, IdTokens idTokens, WebhookEvents webhooks) : IApiOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/v2/bot/user/{userId}/linkToken", IssueToken),
        new(HttpMethod.Get, "/dialog/bot/accountLink", Link) { NeedsToken = false },
        new(HttpMethod.Get, "/v2/profile", Profile) { NeedsToken = false },
    ];

    private ApiResponse IssueToken(ApiRequest request) => users.Find(request.Route("userId")) is { } user
        ? ApiResponse.Json(new JsonObject { ["linkToken"] = linkTokens.Issue(user.UserId) })
        : ApiResponse.NotFound();

    /// <summary>LINE: nonce of 10 to 255 characters; a used or old link token gives an event with `failed` and no reply token.</summary>
    private ApiResponse Link(ApiRequest request)
    {
        if (request.Query("nonce") is not { Length: >= 10 and <= 255 } nonce || request.Query("linkToken") is not { Length: > 0 } token)
            return ApiResponse.Error(400, "linkToken and a nonce of 10 to 255 characters are required");
        var userId = linkTokens.Use(token);
        var link = new JsonObject { ["result"] = userId is null ? "failed" : "ok", ["nonce"] = nonce };
        if (userId is null)
            webhooks.SendWithoutSource("accountLink", "link", link);
        else
            webhooks.Send(userId, "accountLink", "link", link);
        var text = userId is null ? "連携できませんでした。" : "連携しました。トークに戻ってください。";
        return new ApiResponse(userId is null ? 400 : 200, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
    }

    private ApiResponse Profile(ApiRequest request)
    {
        var token = request.Header("Authorization") is { } header && header.StartsWith("Bearer ", StringComparison.Ordinal) ? header[7..] : "";
        if (idTokens.UserOf(token) is not { } userId || users.Find(userId) is not { } user)
            return ApiResponse.Error(401, "The access token is invalid");
        var profile = new JsonObject { ["userId"] = user.UserId, ["displayName"] = user.DisplayName };
        if (user.PictureUrl is not null)
            profile["pictureUrl"] = user.PictureUrl;
        if (user.StatusMessage is not null)
            profile["statusMessage"] = user.StatusMessage;
        return ApiResponse.Json(profile);
    }
}

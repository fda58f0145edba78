using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Users;

namespace Line.Simulator.TestApi;

/// <summary>Users and what they do, for the page and for tests.</summary>
internal sealed class UserOperations(UserDirectory users, Talks talks, UserActions actions) : ITestOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/_simulator/users", _ => ApiResponse.Json(new JsonArray([.. users.All.Select(JsonNode (user) => user.ToJson())]))),
        new(HttpMethod.Post, "/_simulator/users", Create) { Body = ApiBody.Json },
        new(HttpMethod.Get, "/_simulator/users/{userId}", request => For(request, user => ApiResponse.Json(user.ToJson()))),
        new(HttpMethod.Patch, "/_simulator/users/{userId}", Edit) { Body = ApiBody.Json },
        new(HttpMethod.Delete, "/_simulator/users/{userId}", Remove),
        new(HttpMethod.Get, "/_simulator/users/{userId}/talk", Talk),
        new(HttpMethod.Post, "/_simulator/users/{userId}/messages", Say) { Body = ApiBody.Json },
        new(HttpMethod.Delete, "/_simulator/users/{userId}/messages/{messageId}", Unsend),
        new(HttpMethod.Post, "/_simulator/users/{userId}/postbacks", PostBack) { Body = ApiBody.Json },
        new(HttpMethod.Post, "/_simulator/users/{userId}/follow", request => For(request, user =>
        {
            actions.Follow(user);
            return ApiResponse.Empty(202);
        })),
        new(HttpMethod.Post, "/_simulator/users/{userId}/block", request => For(request, user =>
        {
            actions.Block(user);
            return ApiResponse.Empty(202);
        })),
    ];

    private ApiResponse For(ApiRequest request, Func<SimulatedUser, ApiResponse> act) =>
        users.Find(request.Route("userId")) is { } user ? act(user) : ApiResponse.NotFound("There is no such user");

    private ApiResponse Create(ApiRequest request)
    {
        var json = request.Json;
        var name = json.FindString("displayName") ?? $"保護者{users.All.Count + 1}";
        var follows = json.FindBoolean("follow") ?? true;
        var user = users.Create(json.FindString("userId"), name, made => Changed(made, json) with { Friendship = Friendship.Stranger });
        if (user is null)
            return ApiResponse.Error(409, "The user id is taken, or there are as many users as may be");
        if (follows)
        {
            if (json.FindBoolean("announce") ?? true)
                actions.Follow(user);
            else
                users.Change(user.UserId, current => current with { Friendship = Friendship.Friend });
        }
        return ApiResponse.Json(users.Find(user.UserId)!.ToJson(), 201);
    }

    private ApiResponse Edit(ApiRequest request) => For(request, user =>
        ApiResponse.Json(users.Change(user.UserId, current => Changed(current, request.Json) with
        {
            DisplayName = request.Json.FindString("displayName") ?? current.DisplayName,
        })!.ToJson()));

    private static SimulatedUser Changed(SimulatedUser user, JsonElement json) => user with
    {
        PictureUrl = json.FindString("pictureUrl") ?? user.PictureUrl,
        StatusMessage = json.FindString("statusMessage") ?? user.StatusMessage,
        Language = json.FindString("language") ?? user.Language,
        Attributes = json.Find("attributes") is { ValueKind: JsonValueKind.Object } attributes
            ? attributes.EnumerateObject().ToDictionary(attribute => attribute.Name, attribute => attribute.Value.ToString(), StringComparer.Ordinal)
            : user.Attributes,
    };

    private ApiResponse Remove(ApiRequest request) => For(request, user =>
    {
        users.Remove(user.UserId);
        talks.Remove(user.UserId);
        return ApiResponse.Empty();
    });

    private ApiResponse Talk(ApiRequest request) => For(request, user =>
        ApiResponse.Json(new JsonArray([.. talks.Of(user.UserId).Select(JsonNode (entry) => entry.ToJson())])));

    private ApiResponse Say(ApiRequest request) => For(request, user =>
    {
        if (request.Json.FindString("type") is not { Length: > 0 })
            return ApiResponse.Error(400, "A message needs a type");
        return actions.Say(user, JsonObject.Create(request.Json)!) is { } entry
            ? ApiResponse.Json(entry.ToJson(), 201)
            : ApiResponse.Error(409, "The user has blocked the account");
    });

    private ApiResponse Unsend(ApiRequest request) => For(request, user =>
        actions.Unsend(user, request.Route("messageId")) ? ApiResponse.Empty(202) : ApiResponse.NotFound("There is no such message of this user"));

    private ApiResponse PostBack(ApiRequest request) => For(request, user =>
    {
        if (request.Json.FindString("data") is not { } data)
            return ApiResponse.Error(400, "A postback needs data");
        var postback = new JsonObject { ["data"] = data };
        if (request.Json.Find("params") is { ValueKind: JsonValueKind.Object } values)
            postback["params"] = JsonObject.Create(values);
        actions.PostBack(user, postback, request.Json.FindString("displayText"));
        return ApiResponse.Empty(202);
    });
}

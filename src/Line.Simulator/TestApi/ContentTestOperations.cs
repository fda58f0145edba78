using System.Globalization;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Content;
using Line.Simulator.Identity;
using Line.Simulator.RichMenus;
using Line.Simulator.Users;

namespace Line.Simulator.TestApi;

/// <summary>Pictures, films, sounds and files that a user sends, and the pictures of rich menus, for the page.</summary>
internal sealed class ContentTestOperations(
    UserDirectory users, UserActions actions, ContentStore contents, RichMenuStore richMenus, SimulatorIds ids) : ITestOperations
{
    private const int MaximumUpload = 50 * 1024 * 1024;

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/_simulator/users/{userId}/content", Upload) { Body = ApiBody.Bytes, MaximumBody = MaximumUpload },
        new(HttpMethod.Get, "/_simulator/content/{messageId}", request => Show(contents.Find(request.Route("messageId")))),
        new(HttpMethod.Delete, "/_simulator/content/{messageId}", Expire),
        new(HttpMethod.Get, "/_simulator/richmenus/{richMenuId}/image", request => Show(richMenus.Find(request.Route("richMenuId"))?.Image)),
    ];

    /// <summary>What users upload is shown, never run: scripts in it have no rights, and files are downloads.</summary>
    private static ApiResponse Show(StoredContent? content)
    {
        if (content is null)
            return ApiResponse.NotFound();
        var response = new ApiResponse(200, content.Bytes, content.ContentType)
            .With("Content-Security-Policy", "sandbox; default-src 'none'")
            .With("X-Content-Type-Options", "nosniff");
        return content.FileName is null ? response : response.With("Content-Disposition", "attachment");
    }

    private ApiResponse Upload(ApiRequest request)
    {
        if (users.Find(request.Route("userId")) is not { } user)
            return ApiResponse.NotFound("There is no such user");
        if (request.Query("type") is not ("image" or "video" or "audio" or "file"))
            return ApiResponse.Error(400, "type is image, video, audio or file");
        if (user.Friendship == Friendship.Blocked)
            return ApiResponse.Error(409, "The user has blocked the account");
        var type = request.Query("type")!;
        var message = new JsonObject { ["type"] = type };
        if (type == "file")
        {
            message["fileName"] = request.Query("fileName") is { Length: > 0 } name ? name : "file";
            message["fileSize"] = request.Body.Length;
        }
        else
            message["contentProvider"] = new JsonObject { ["type"] = "line" };
        if (type is "audio" or "video")
            message["duration"] = int.TryParse(request.Query("duration"), CultureInfo.InvariantCulture, out var duration) ? duration : 1_000;
        var id = ids.MessageId();
        contents.Add(id, new StoredContent(request.Body.ToArray(), request.ContentType ?? "application/octet-stream", message["fileName"]?.ToString()));
        return ApiResponse.Json(actions.Say(user, message, id)!.ToJson(), 201);
    }

    private ApiResponse Expire(ApiRequest request)
    {
        contents.Remove(request.Route("messageId"));
        return ApiResponse.Empty();
    }
}

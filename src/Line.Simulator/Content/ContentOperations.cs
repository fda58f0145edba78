using System.Text.Json.Nodes;
using Line.Simulator.Api;

namespace Line.Simulator.Content;

/// <summary>Content of user messages (LINE: on the api-data host; here on the same).</summary>
internal sealed class ContentOperations(ContentStore store) : IApiOperations
{
    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/v2/bot/message/{messageId}/content", Download),
        new(HttpMethod.Get, "/v2/bot/message/{messageId}/content/preview", Preview),
        new(HttpMethod.Get, "/v2/bot/message/{messageId}/content/transcoding", Transcoding),
    ];

    private ApiResponse Download(ApiRequest request) => For(request, content => new ApiResponse(200, content.Bytes, content.ContentType));

    /// <summary>LINE: a preview exists for images and videos. The picture itself stands in; a video has none to give.</summary>
    private ApiResponse Preview(ApiRequest request) => For(request, content =>
        content.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? new ApiResponse(200, content.Bytes, content.ContentType)
            : ApiResponse.NotFound());

    private ApiResponse Transcoding(ApiRequest request) => For(request, _ => ApiResponse.Json(new JsonObject { ["status"] = "succeeded" }));

    private ApiResponse For(ApiRequest request, Func<StoredContent, ApiResponse> answer)
    {
        var id = request.Route("messageId");
        if (store.Find(id) is { } content)
            return answer(content);
        return store.IsGone(id) ? ApiResponse.Error(410, "The content is gone") : ApiResponse.NotFound();
    }
}

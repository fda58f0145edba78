using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Insight;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Line.Simulator.Audiences;

/// <summary>Audiences of uploaded user ids, and of who saw or clicked an earlier message.</summary>
internal sealed class AudienceOperations(AudienceStore audiences, SendLog sends) : IApiOperations
{
    private const int MaximumIds = 10_000;
    private const int MaximumDescription = 120;
    private const int MaximumFile = 30 * 1024 * 1024;

    public IEnumerable<ApiOperation> Operations =>
    [
        Rated(HttpMethod.Post, "/v2/bot/audienceGroup/upload", Create, ApiBody.Json),
        Rated(HttpMethod.Put, "/v2/bot/audienceGroup/upload", Add, ApiBody.Json),
        Rated(HttpMethod.Post, "/v2/bot/audienceGroup/upload/byFile", CreateByFileAsync),
        Rated(HttpMethod.Put, "/v2/bot/audienceGroup/upload/byFile", AddByFileAsync),
        Rated(HttpMethod.Post, "/v2/bot/audienceGroup/click", request => CreateOf(request, "CLICK", send => send.Clicked), ApiBody.Json),
        Rated(HttpMethod.Post, "/v2/bot/audienceGroup/imp", request => CreateOf(request, "IMP", send => send.Seen), ApiBody.Json),
        Rated(HttpMethod.Put, "/v2/bot/audienceGroup/{audienceGroupId}/updateDescription", Rename, ApiBody.Json),
        Rated(HttpMethod.Get, "/v2/bot/audienceGroup/{audienceGroupId}", Get),
        Rated(HttpMethod.Delete, "/v2/bot/audienceGroup/{audienceGroupId}", Delete),
        Rated(HttpMethod.Get, "/v2/bot/audienceGroup/list", List),
    ];

    private static ApiOperation Rated(HttpMethod method, string path, Func<ApiRequest, ApiResponse> handle, ApiBody body = ApiBody.None) =>
        new(method, path, handle) { Body = body, Rate = ApiRate.PerMinute(60) };

    private static ApiOperation Rated(HttpMethod method, string path, Func<ApiRequest, CancellationToken, ValueTask<ApiResponse>> handle) =>
        new(method, path, handle) { Body = ApiBody.Bytes, Rate = ApiRate.PerMinute(60), MaximumBody = MaximumFile };

    private static ApiResponse Unknown() => ApiResponse.Error(400, "audience group not found", new ApiErrorDetail("AUDIENCE_GROUP_NOT_FOUND"));

    private static ApiResponse Refused(string code, string message) => ApiResponse.Error(400, message, new ApiErrorDetail(code));

    private static List<string>? Ids(JsonElement body)
    {
        if (body.Find("audiences") is not { } list)
            return [];
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > MaximumIds)
            return null;
        var ids = list.EnumerateArray().Select(item => item.FindString("id")).OfType<string>().ToList();
        return ids.Count == list.GetArrayLength() ? ids : null;
    }

    private ApiResponse Create(ApiRequest request)
    {
        if (request.Json.FindString("description") is not { Length: > 0 and <= MaximumDescription } description)
            return Refused("WRONG_DESCRIPTION", "description is missing or longer than 120");
        return Ids(request.Json) is { } ids ? Created(audiences.Create(description, "UPLOAD", ids)) : Refused("TOO_MANY_IDS", "audiences must be at most 10,000 ids");
    }

    private static ApiResponse Created(Audience? audience) => audience is null
        ? Refused("AUDIENCE_GROUP_COUNT_MAX_OVER", "audience group count max over")
        : ApiResponse.Json(audience.ToJson(withStatus: false), 202);

    private ApiResponse Add(ApiRequest request)
    {
        if (Ids(request.Json) is not { } ids)
            return Refused("TOO_MANY_IDS", "audiences must be at most 10,000 ids");
        return request.Json.FindInteger("audienceGroupId") is { } id && AddTo(id, ids) ? ApiResponse.Empty(202) : Unknown();
    }

    private bool AddTo(long id, IEnumerable<string> ids) =>
        audiences.Change(id, audience => audience with { UserIds = audience.UserIds.Concat(ids).ToHashSet(StringComparer.Ordinal) });

    private async ValueTask<ApiResponse> CreateByFileAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var form = await ReadFormAsync(request, cancellationToken);
        if (form?.Description is not { Length: > 0 and <= MaximumDescription } description)
            return Refused("WRONG_DESCRIPTION", "description is missing or longer than 120");
        return Created(audiences.Create(description, "UPLOAD", form.Ids));
    }

    private async ValueTask<ApiResponse> AddByFileAsync(ApiRequest request, CancellationToken cancellationToken) =>
        await ReadFormAsync(request, cancellationToken) is { AudienceId: { } id } form && AddTo(id, form.Ids) ? ApiResponse.Empty(202) : Unknown();

    /// <summary>LINE: multipart, the file a text with one id a line.</summary>
    private static async ValueTask<UploadForm?> ReadFormAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            return null;
        string? description = null;
        long? id = null;
        List<string> ids = [];
        using var body = new MemoryStream(request.Body.ToArray());
        var reader = new MultipartReader(boundary, body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            using var text = new StreamReader(section.Body, Encoding.UTF8);
            var value = await text.ReadToEndAsync(cancellationToken);
            switch (section.GetContentDispositionHeader()?.Name.Value?.Trim('"'))
            {
                case "description": description = value; break;
                case "audienceGroupId": id = long.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null; break;
                case "file": ids.AddRange(value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)); break;
                default: break;
            }
        }
        return new UploadForm(description, id, ids);
    }

    private ApiResponse CreateOf(ApiRequest request, string type, Func<SendRecord, IReadOnlySet<string>> who)
    {
        if (request.Json.FindString("description") is not { Length: > 0 and <= MaximumDescription } description)
            return Refused("WRONG_DESCRIPTION", "description is missing or longer than 120");
        return request.Json.FindString("requestId") is { } requestId && sends.Find(requestId) is { } send
            ? Created(audiences.Create(description, type, who(send), requestId))
            : Refused("REQUEST_NOT_FOUND", "request not found");
    }

    private ApiResponse Rename(ApiRequest request)
    {
        if (request.Json.FindString("description") is not { Length: > 0 and <= MaximumDescription } description)
            return Refused("WRONG_DESCRIPTION", "description is missing or longer than 120");
        return Id(request) is { } id && audiences.Change(id, audience => audience with { Description = description }) ? ApiResponse.Empty() : Unknown();
    }

    private ApiResponse Get(ApiRequest request) => Id(request) is { } id && audiences.Find(id) is { } audience
        ? ApiResponse.Json(new JsonObject { ["audienceGroup"] = audience.ToJson(withStatus: true), ["jobs"] = new JsonArray() })
        : Unknown();

    private ApiResponse Delete(ApiRequest request) => Id(request) is { } id && audiences.Remove(id) ? ApiResponse.Empty() : Unknown();

    private static long? Id(ApiRequest request) =>
        long.TryParse(request.Route("audienceGroupId"), CultureInfo.InvariantCulture, out var id) ? id : null;

    private ApiResponse List(ApiRequest request)
    {
        if (!int.TryParse(request.Query("page"), CultureInfo.InvariantCulture, out var page) || page < 1
            || !int.TryParse(request.Query("size") ?? "20", CultureInfo.InvariantCulture, out var size) || size is < 1 or > 40)
            return ApiResponse.Error(400, "page must be 1 or more, size 1 to 40");
        var name = request.Query("description");
        var found = audiences.All.Where(audience => name is null || audience.Description.Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return ApiResponse.Json(new JsonObject
        {
            ["audienceGroups"] = new JsonArray([.. found.Skip((page - 1) * size).Take(size).Select(JsonNode (audience) => audience.ToJson(withStatus: true))]),
            ["hasNextPage"] = page * size < found.Count,
            ["totalCount"] = found.Count,
            ["readWriteAudienceGroupTotalCount"] = found.Count,
            ["page"] = page,
            ["size"] = size,
        });
    }

    private sealed record UploadForm(string? Description, long? AudienceId, IReadOnlyList<string> Ids);
}

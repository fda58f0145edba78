using System.Text.Json;
using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Identity;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Liff;

/// <summary>LIFF apps of the channel (LINE: at most 30).</summary>
internal sealed class LiffOperations(IOptions<LineSimulatorOptions> options, SimulatorIds ids) : IApiOperations
{
    private const int Maximum = 30;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, JsonObject> _apps = new(StringComparer.Ordinal);

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Post, "/liff/v1/apps", Add) { Body = ApiBody.Json },
        new(HttpMethod.Get, "/liff/v1/apps", List),
        new(HttpMethod.Put, "/liff/v1/apps/{liffId}", Update) { Body = ApiBody.Json },
        new(HttpMethod.Delete, "/liff/v1/apps/{liffId}", Delete),
    ];

    public void Clear()
    {
        lock (_gate)
            _apps.Clear();
    }

    private static ApiResponse? Refuse(JsonElement app, bool partial)
    {
        if (app.Find("view") is not { } view)
            return partial ? null : ApiResponse.Invalid("view", "May not be null");
        if (view.Find("type") is not null && view.FindString("type") is not ("compact" or "tall" or "full"))
            return ApiResponse.Invalid("view.type", "Must be one of the following values: [compact, tall, full]");
        if (!partial && view.FindString("type") is null)
            return ApiResponse.Invalid("view.type", "May not be null");
        var hasUrl = view.FindString("url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;
        return hasUrl || (partial && view.Find("url") is null) ? null : ApiResponse.Invalid("view.url", "Must be an https address");
    }

    private ApiResponse Add(ApiRequest request)
    {
        if (Refuse(request.Json, partial: false) is { } refused)
            return refused;
        lock (_gate)
        {
            if (_apps.Count >= Maximum)
                return ApiResponse.Error(400, "The maximum number of LIFF apps has been reached");
            var id = ids.LiffId(options.Value.ChannelId);
            var app = new JsonObject { ["liffId"] = id };
            Merge(app, request.Json);
            _apps.Add(id, app);
            return ApiResponse.Json(new JsonObject { ["liffId"] = id });
        }
    }

    private ApiResponse List(ApiRequest request)
    {
        lock (_gate)
        {
            return _apps.Count == 0
                ? ApiResponse.NotFound("There is no LIFF app on the channel")
                : ApiResponse.Json(new JsonObject { ["apps"] = new JsonArray([.. _apps.Values.Select(app => app.DeepClone())]) });
        }
    }

    private ApiResponse Update(ApiRequest request)
    {
        if (Refuse(request.Json, partial: true) is { } refused)
            return refused;
        lock (_gate)
        {
            if (!_apps.TryGetValue(request.Route("liffId"), out var app))
                return ApiResponse.NotFound();
            Merge(app, request.Json);
            return ApiResponse.Empty();
        }
    }

    private ApiResponse Delete(ApiRequest request)
    {
        lock (_gate)
            return _apps.Remove(request.Route("liffId")) ? ApiResponse.Empty() : ApiResponse.NotFound();
    }

    // LINE: only what is given is changed, down to the parts of an object.
    private static void Merge(JsonObject app, JsonElement change)
    {
        foreach (var property in change.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object && app[property.Name] is JsonObject inner)
                Merge(inner, property.Value);
            else
                app[property.Name] = JsonNode.Parse(property.Value.GetRawText());
        }
    }
}

using System.Text.Json;
using Line.Simulator.Api;
using Line.Simulator.Faults;

namespace Line.Simulator.TestApi;

/// <summary>Faults on command.</summary>
internal sealed class FaultOperations(FaultPlan faults) : ITestOperations
{
    private static readonly TimeSpan DefaultLatency = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DefaultSilence = TimeSpan.FromSeconds(30);

    public IEnumerable<ApiOperation> Operations =>
    [
        new(HttpMethod.Get, "/_simulator/faults", _ => ApiResponse.Json(faults.ToJson())),
        new(HttpMethod.Put, "/_simulator/faults", Set) { Body = ApiBody.Json },
        new(HttpMethod.Delete, "/_simulator/faults", _ =>
        {
            faults.Set([]);
            return ApiResponse.Empty();
        }),
    ];

    private ApiResponse Set(ApiRequest request)
    {
        if (request.Json.ValueKind != JsonValueKind.Array)
            return ApiResponse.Error(400, "Faults are an array");
        List<Fault> wanted = [];
        foreach (var item in request.Json.EnumerateArray())
        {
            if (!Enum.TryParse<FaultKind>(item.FindString("kind"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
                return ApiResponse.Error(400, "kind is one of " + string.Join(", ", Enum.GetNames<FaultKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)));
            var delay = item.FindInteger("delayMs") is { } milliseconds
                ? TimeSpan.FromMilliseconds(milliseconds)
                : kind == FaultKind.Latency ? DefaultLatency : DefaultSilence;
            wanted.Add(new Fault(kind, item.FindString("operation"), (int?)item.FindInteger("times"), delay));
        }
        faults.Set(wanted);
        return ApiResponse.Json(faults.ToJson());
    }
}

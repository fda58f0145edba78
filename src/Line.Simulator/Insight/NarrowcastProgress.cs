using System.Globalization;
using System.Text.Json.Nodes;

namespace Line.Simulator.Insight;

/// <summary>How far a narrowcast is; here it is done as soon as it was accepted.</summary>
internal static class NarrowcastProgress
{
    public static JsonObject Of(SendRecord send)
    {
        var time = send.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        if (send.ErrorCode is { } code)
        {
            return new JsonObject
            {
                ["phase"] = "failed",
                ["failedDescription"] = send.Failure,
                ["errorCode"] = code,
                ["acceptedTime"] = time,
                ["completedTime"] = time,
            };
        }
        return new JsonObject
        {
            ["phase"] = "succeeded",
            ["successCount"] = send.Recipients.Count,
            ["failureCount"] = 0,
            ["targetCount"] = send.Recipients.Count,
            ["acceptedTime"] = time,
            ["completedTime"] = time,
        };
    }
}

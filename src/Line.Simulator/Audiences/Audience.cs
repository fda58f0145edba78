using System.Text.Json.Nodes;

namespace Line.Simulator.Audiences;

/// <summary>A named set of users to send to.</summary>
internal sealed record Audience(long Id, string Description, string Type, DateTimeOffset CreatedAt)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    public required IReadOnlySet<string> UserIds { get; init; }

    /// <summary>Of impression- and click-based audiences: the request they look back at.</summary>
    public string? RequestId { get; init; }

    public JsonObject ToJson(bool withStatus)
    {
        var json = new JsonObject
        {
            ["audienceGroupId"] = Id,
            ["createRoute"] = "MESSAGING_API",
            ["type"] = Type,
            ["description"] = Description,
            ["created"] = CreatedAt.ToUnixTimeSeconds(),
            ["permission"] = "READ_WRITE",
            ["expireTimestamp"] = (CreatedAt + Lifetime).ToUnixTimeSeconds(),
            ["isIfaAudience"] = false,
        };
        if (RequestId is not null)
            json["requestId"] = RequestId;
        if (withStatus)
        {
            json["status"] = "READY";
            json["audienceCount"] = UserIds.Count;
        }
        return json;
    }
}

using System.Text.Json;
using Line.Simulator.Api;
using Line.Simulator.Audiences;
using Line.Simulator.Insight;
using Line.Simulator.Users;

namespace Line.Simulator.Messages;

/// <summary>Whom a narrowcast's `recipient` and `filter` mean, among the friends.</summary>
internal sealed class NarrowcastRecipients(AudienceStore audiences, SendLog sends)
{
    private const int MaximumParts = 10;

    /// <summary>Details of what cannot be evaluated; empty when the request can be.</summary>
    public IReadOnlyList<ApiErrorDetail> Check(JsonElement body)
    {
        List<ApiErrorDetail> details = [];
        if (body.Find("recipient") is { } recipient)
            CheckTree(recipient, "recipient", IsKnown, details);
        if (body.Find("filter")?.Find("demographic") is { } demographic)
            CheckTree(demographic, "filter.demographic", leaf => Demographics.IsKnown(leaf.FindString("type")), details);
        if (body.Find("limit") is { } limit)
        {
            if (limit.Find("max") is not null && limit.FindInteger("max") is not >= 1)
                details.Add(new("Must be greater than or equal to 1", "limit.max"));
            if (limit.FindBoolean("forbidPartialDelivery") is true && limit.FindBoolean("upToRemainingQuota") is not true)
                details.Add(new("Can be true only if upToRemainingQuota is true", "limit.forbidPartialDelivery"));
        }
        return details;
    }

    public bool Includes(JsonElement body, SimulatedUser user) =>
        (body.Find("recipient") is not { } recipient || Holds(recipient, leaf => IsIn(leaf, user)))
        && (body.Find("filter")?.Find("demographic") is not { } demographic || Holds(demographic, leaf => Demographics.Holds(leaf, user)));

    private static void CheckTree(JsonElement node, string path, Func<JsonElement, bool> isKnown, List<ApiErrorDetail> details)
    {
        var leaves = Leaves(node).ToList();
        if (leaves.Count > MaximumParts)
            details.Add(new("There must be at most 10 conditions", path));
        if (!leaves.TrueForAll(leaf => isKnown(leaf)))
            details.Add(new("A condition is unknown or invalid", path));
    }

    private static IEnumerable<JsonElement> Leaves(JsonElement node)
    {
        if (node.FindString("type") != "operator")
            return [node];
        return Parts(node, "and").Concat(Parts(node, "or")).Concat(node.Find("not") is { } not ? [not] : []).SelectMany(Leaves);
    }

    private static JsonElement.ArrayEnumerator Parts(JsonElement node, string name) =>
        node.Find(name) is { ValueKind: JsonValueKind.Array } parts ? parts.EnumerateArray() : default;

    private static bool Holds(JsonElement node, Func<JsonElement, bool> leaf)
    {
        if (node.FindString("type") != "operator")
            return leaf(node);
        return Parts(node, "and").All(part => Holds(part, leaf))
            && (node.Find("or") is null || Parts(node, "or").Any(part => Holds(part, leaf)))
            && (node.Find("not") is not { } not || !Holds(not, leaf));
    }

    private bool IsKnown(JsonElement leaf) => leaf.FindString("type") switch
    {
        "audience" => leaf.FindInteger("audienceGroupId") is { } id && audiences.Find(id) is not null,
        "redelivery" => sends.Find(leaf.FindString("requestId") ?? "") is not null,
        _ => false,
    };

    private bool IsIn(JsonElement leaf, SimulatedUser user) => leaf.FindString("type") == "audience"
        ? audiences.Find(leaf.FindInteger("audienceGroupId")!.Value)?.UserIds.Contains(user.UserId) is true
        : sends.Find(leaf.FindString("requestId")!)?.Recipients.Contains(user.UserId) is true;
}

using System.Text.Json;
using Line.Simulator.Api;

namespace Line.Simulator.Messages;

/// <summary>What LINE refuses in the `messages` of a request, as the details of a 400.</summary>
internal static partial class MessageRules
{
    private const int MaximumMessages = 5;

    [System.Text.RegularExpressions.GeneratedRegex("^[a-zA-Z0-9_]{1,30}$", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex UnitName { get; }

    public static IReadOnlyList<ApiErrorDetail> Check(JsonElement body)
    {
        if (body.Find("messages") is not { } messages)
            return [new("May not be empty", "messages")];
        if (messages.ValueKind != JsonValueKind.Array)
            return [new("Must be an array", "messages")];
        if (messages.GetArrayLength() is < 1 or > MaximumMessages)
            return [new("Size must be between 1 and 5", "messages")];
        List<ApiErrorDetail> details = [];
        var index = 0;
        foreach (var message in messages.EnumerateArray())
        {
            var path = $"messages[{index++}]";
            if (message.FindString("type") is null)
                details.Add(new("May not be empty", path + ".type"));
        }
        return details;
    }

    /// <summary>What the sending requests share beside their messages.</summary>
    public static IEnumerable<ApiErrorDetail> CheckCommon(JsonElement body)
    {
        if (body.Find("notificationDisabled") is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
            yield return new("Must be a boolean", "notificationDisabled");
        if (body.Find("customAggregationUnits") is null)
            yield break;
        if (body.FindStrings("customAggregationUnits") is not [var unit])
            yield return new("Size must be between 0 and 1", "customAggregationUnits");
        else if (!UnitName.IsMatch(unit))
            yield return new("Must match ^[a-zA-Z0-9_]{1,30}$", "customAggregationUnits[0]");
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Line.Messaging;
using Line.Simulator.Api;

namespace Line.Simulator.Messages;

/// <summary>What LINE refuses in a sending request, as the details of a 400. The limits of messages are Line.Messaging's.</summary>
internal static partial class MessageRules
{
    private const int MaximumMessages = 5;

    [GeneratedRegex("^[a-zA-Z0-9_]{1,30}$", RegexOptions.NonBacktracking)]
    private static partial Regex UnitName { get; }

    public static IReadOnlyList<ApiErrorDetail> Check(JsonElement body)
    {
        if (body.Find("messages") is not { } messages)
            return [new("May not be empty", "messages")];
        if (messages.ValueKind != JsonValueKind.Array)
            return [new("Must be an array", "messages")];
        return messages.GetArrayLength() is < 1 or > MaximumMessages
            ? [new("Size must be between 1 and 5", "messages")]
            : [.. messages.EnumerateArray().SelectMany((message, index) => CheckMessage(message, string.Create(CultureInfo.InvariantCulture, $"messages[{index}]")))];
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

    // Each message by itself, so that one of the wrong shape does not hide what is wrong with the others.
    private static IEnumerable<ApiErrorDetail> CheckMessage(JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return [new("Must be an object", path)];
        try
        {
            return LineJson.DeserializeMessage(json).Validate().Select(violation => new ApiErrorDetail(violation.Message, $"{path}.{violation.Property}"));
        }
        catch (JsonException error)
        {
            return [new("The value has the wrong type", path + (error.Path ?? "$").TrimStart('$'))];
        }
    }
}

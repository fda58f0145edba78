using System.Text.Json;
using Line.Simulator.Api;
using Line.Simulator.Users;

namespace Line.Simulator.Messages;

/// <summary>Conditions on who a user is. What LINE guesses about people, a test says about its users.</summary>
internal static class Demographics
{
    private static readonly string[] Ages = ["age_15", "age_20", "age_25", "age_30", "age_35", "age_40", "age_45", "age_50", "age_55", "age_60", "age_65", "age_70"];
    private static readonly string[] Periods = ["day_7", "day_30", "day_90", "day_180", "day_365"];

    public static bool IsKnown(string? type) => type is "gender" or "age" or "appType" or "area" or "subscriptionPeriod";

    public static bool Holds(JsonElement condition, SimulatedUser user)
    {
        var type = condition.FindString("type")!;
        if (!user.Attributes.TryGetValue(type, out var value))
            return false;
        return type switch
        {
            "age" => IsWithin(condition, value, Ages),
            "subscriptionPeriod" => IsWithin(condition, value, Periods),
            _ => condition.FindStrings("oneOf")?.Contains(value, StringComparer.Ordinal) is true,
        };
    }

    // LINE: gte is inclusive, lt is not.
    private static bool IsWithin(JsonElement condition, string value, string[] scale)
    {
        var at = Array.IndexOf(scale, value);
        return at >= 0
            && (condition.FindString("gte") is not { } from || at >= Array.IndexOf(scale, from))
            && (condition.FindString("lt") is not { } to || at < Array.IndexOf(scale, to));
    }
}

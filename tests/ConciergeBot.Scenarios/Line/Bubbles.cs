using System.Text.Json;

namespace ConciergeBot.Scenarios.Line;

/// <summary>Reads what parents see.</summary>
internal static class Bubbles
{
    /// <summary>The first line of a message: a bubble's title, or the text of a text message.</summary>
    public static string Title(string message)
    {
        using var json = JsonDocument.Parse(message);
        var root = json.RootElement;
        return root.GetProperty("type").GetString() == "flex"
            ? root.GetProperty("contents").GetProperty("body").GetProperty("contents")[0].GetProperty("text").GetString()!
            : root.GetProperty("text").GetString()!;
    }
}

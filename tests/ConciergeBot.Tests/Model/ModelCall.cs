using System.Text.Json;

namespace ConciergeBot.Tests.Model;

/// <summary>One request that the stand-in got.</summary>
internal sealed record ModelCall(string Path, string Query, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    /// <summary>Whether it is the prompt that answers, not the one that understands.</summary>
    public bool IsOfAnswer => Body.TryGetProperty("tools", out _) || Said("system").Contains("citations", StringComparison.Ordinal);

    /// <summary>The roles of its messages, in order.</summary>
    public IReadOnlyList<string> Roles => [.. Body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()!)];

    /// <summary>The texts of the messages of a role, joined.</summary>
    public string Said(string role) => string.Join('\n', Body.GetProperty("messages").EnumerateArray()
        .Where(message => message.GetProperty("role").GetString() == role).Select(Content));

    private static string Content(JsonElement message) => message.GetProperty("content") switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } parts => string.Concat(parts.EnumerateArray().Select(part => part.GetProperty("text").GetString())),
        _ => "",
    };
}

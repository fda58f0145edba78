using System.Text.Json.Nodes;

namespace Line.Simulator.Users;

/// <summary>One line of a talk: a message of either side, or a note of the simulator.</summary>
internal sealed record TalkEntry(string Id, string From, DateTimeOffset At, JsonObject Message)
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Note = "note";

    public bool Read { get; init; }

    public bool Unsent { get; init; }

    public string? QuoteToken { get; init; }

    public string? MarkAsReadToken { get; init; }

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id,
            ["from"] = From,
            ["at"] = At.ToUnixTimeMilliseconds(),
            ["read"] = Read,
            ["message"] = Message.DeepClone(),
        };
        if (Unsent)
            json["unsent"] = true;
        if (QuoteToken is not null)
            json["quoteToken"] = QuoteToken;
        return json;
    }
}

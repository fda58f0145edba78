using System.Text.Json;
using System.Text.Json.Nodes;

namespace Line.Simulator.Faults;

/// <summary>A fault that waits for its operation: any when none is named, as often as said or until cleared.</summary>
internal sealed record Fault(FaultKind Kind, string? Operation, int? Times, TimeSpan Delay)
{
    public string Name => JsonNamingPolicy.CamelCase.ConvertName(Kind.ToString());

    public bool IsWebhook => Kind is FaultKind.DuplicateWebhook or FaultKind.ReorderedWebhook;

    public bool Matches(string operationName) =>
        Operation is null
        || operationName == Operation
        || operationName.AsSpan(operationName.IndexOf(' ', StringComparison.Ordinal) + 1).SequenceEqual(Operation);

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["kind"] = Name, ["delayMs"] = Delay.TotalMilliseconds };
        if (Operation is not null)
            json["operation"] = Operation;
        if (Times is not null)
            json["times"] = Times;
        return json;
    }
}

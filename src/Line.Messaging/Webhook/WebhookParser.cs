using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

/// <summary>Reads webhook bodies. Tolerant by law: only a body that is no webhook at all is an error.</summary>
public static class WebhookParser
{
    /// <summary>Reads a request's body. Check its signature first (<see cref="WebhookSignature.IsValid"/>).</summary>
    /// <exception cref="WebhookFormatException">The body is not JSON, not an object, or its events are not an array.</exception>
    public static WebhookRequest Parse(ReadOnlyMemory<byte> utf8Json)
    {
        var root = Read(utf8Json);
        if (root.ValueKind != JsonValueKind.Object)
            throw new WebhookFormatException("A webhook body is a JSON object.");

        return new WebhookRequest { Destination = root.Text("destination"u8), Events = ParseEvents(root.Child("events"u8)) };
    }

    /// <summary>Reads one event as it stands in <see cref="WebhookEvent.Raw"/>, for events that were stored.</summary>
    /// <exception cref="WebhookFormatException">The text is not JSON.</exception>
    public static WebhookEvent ParseEvent(ReadOnlyMemory<byte> utf8Json) => EventReader.Read(Read(utf8Json));

    private static WebhookEvent[] ParseEvents(JsonElement events)
    {
        if (events.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
            return [];
        if (events.ValueKind != JsonValueKind.Array)
            throw new WebhookFormatException("The events of a webhook body are a JSON array.");

        var parsed = new WebhookEvent[events.GetArrayLength()];
        var count = 0;
        foreach (var item in events.EnumerateArray())
            parsed[count++] = EventReader.Read(item);
        return parsed;
    }

    private static JsonElement Read(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            // A copy of its own: events outlive the request buffer they came in.
            return JsonElement.Parse(utf8Json.Span);
        }
        catch (JsonException notJson)
        {
            throw new WebhookFormatException("A webhook body is JSON in UTF-8.", notJson);
        }
    }
}

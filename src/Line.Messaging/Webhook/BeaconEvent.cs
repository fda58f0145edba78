namespace Line.Messaging.Webhook;

/// <summary>A user came near a LINE Beacon.</summary>
public sealed record BeaconEvent : WebhookEvent
{
    /// <summary>Hardware id of the beacon.</summary>
    public string? HardwareId { get; init; }

    public BeaconKind Kind { get; init; }

    /// <summary>Device message of the beacon, as hexadecimal digits.</summary>
    public string? DeviceMessage { get; init; }
}

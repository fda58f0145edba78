namespace Line.Messaging;

/// <summary>What a web app may use.</summary>
public sealed record LiffFeatures
{
    public bool? Ble { get; init; }

    public bool? QrCode { get; init; }
}

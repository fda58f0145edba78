namespace Line.Messaging;

internal sealed record AudienceOfMessage(string Description, string RequestId)
{
    public string? ClickUrl { get; init; }
}

namespace Line.Messaging;

internal sealed record RichMenuBatchRequest(IReadOnlyList<RichMenuBatchOperation> Operations)
{
    public string? ResumeRequestKey { get; init; }
}

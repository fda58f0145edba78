namespace Line.Messaging;

internal sealed record TranscodingResponse(string? Status);

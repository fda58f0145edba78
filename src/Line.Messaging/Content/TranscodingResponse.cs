namespace Line.Messaging;

internal sealed record TranscodingResponse(TranscodingStatus Status);

namespace Line.Simulator.Content;

internal sealed record StoredContent(byte[] Bytes, string ContentType, string? FileName);

namespace Line.Messaging;

internal sealed record EndpointRequest(string? Endpoint);

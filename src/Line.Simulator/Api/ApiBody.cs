namespace Line.Simulator.Api;

/// <summary>What an operation reads from its request body.</summary>
internal enum ApiBody
{
    None,
    Json,
    Form,
    Bytes,
}

namespace Line.Simulator.Api;

/// <summary>A family of operations, mapped by the pipeline.</summary>
internal interface IApiOperations
{
    IEnumerable<ApiOperation> Operations { get; }
}

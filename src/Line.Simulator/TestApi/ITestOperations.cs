using Line.Simulator.Api;

namespace Line.Simulator.TestApi;

/// <summary>A family of operations under `/_simulator/`, which LINE does not have.</summary>
internal interface ITestOperations
{
    IEnumerable<ApiOperation> Operations { get; }
}

using Microsoft.Extensions.Options;

namespace Line.Simulator;

[OptionsValidator]
internal sealed partial class LineSimulatorOptionsValidator : IValidateOptions<LineSimulatorOptions>;

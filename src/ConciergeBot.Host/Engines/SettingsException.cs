namespace ConciergeBot.Host.Engines;

/// <summary>The configuration cannot be run; each problem names its key and what is allowed.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems)
    : Exception($"The settings are not complete:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => $"  - {problem}"))}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}

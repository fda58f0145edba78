namespace ConciergeBot.Scenarios.Engines;

/// <summary>A folder under the system's temporary folder that goes when the test goes.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("concierge-").FullName;

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}

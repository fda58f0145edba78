namespace ConciergeBot;

/// <summary>A data file that cannot be used; the message names the file, the line and the reason.</summary>
public sealed class YamlFileException(string file, string reason, Exception? inner = null) : Exception($"{file}: {reason}", inner)
{
    public string File { get; } = file;
}

namespace ConciergeBot.Answering.Retrieving;

/// <summary>A file on how words and vectors are brought together that cannot be used; the message names the file and the reason.</summary>
public sealed class FusionFileException(string file, string reason, Exception? inner = null) : Exception($"{file}: {reason}", inner)
{
    public string File { get; } = file;
}

namespace ConciergeBot.Knowledge;

/// <summary>An article file that cannot be read; the message names the file, the key and the reason.</summary>
public sealed class ArticleFormatException(string file, string reason, Exception? inner = null)
    : Exception($"{file}: {reason}", inner)
{
    public string File { get; } = file;
}

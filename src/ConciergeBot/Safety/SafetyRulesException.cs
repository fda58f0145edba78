namespace ConciergeBot.Safety;

/// <summary>A safety rule file that cannot be used; the message names the file, the line or key and the reason.</summary>
public sealed class SafetyRulesException(string file, string reason, Exception? inner = null)
    : Exception($"{file}: {reason}", inner)
{
    public string File { get; } = file;
}

namespace ConciergeBot.Answering.Prompts;

/// <summary>Which prompt, in which version, an answer comes from.</summary>
public sealed record PromptStamp(string Id, int Version)
{
    public override string ToString() => FormattableString.Invariant($"{Id}@{Version}");
}

namespace ConciergeBot.Answering.Prompts;

/// <summary>Which prompt, in which version, an answer comes from.</summary>
public sealed record PromptStamp(string Id, int Version)
{
    /// <summary>The version of the tools' texts; null for a prompt without tools.</summary>
    public int? Tools { get; init; }

    public override string ToString() => Tools is { } tools
        ? FormattableString.Invariant($"{Id}@{Version}+tools@{tools}") : FormattableString.Invariant($"{Id}@{Version}");
}

namespace ConciergeBot.Answering.Prompts;

/// <summary>What a model is told of one function.</summary>
internal sealed class ToolText
{
    public required string Description { get; init; }

    /// <summary>What each parameter means.</summary>
    public Dictionary<string, string> Parameters { get; init; } = [];

    /// <summary>What the function says beside data, by what happened.</summary>
    public Dictionary<string, string> Results { get; init; } = [];
}

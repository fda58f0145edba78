namespace ConciergeBot.Answering.Prompts;

/// <summary><c>prompts/tools.yaml</c>, as editors of prompts write it.</summary>
internal sealed class ToolsFile
{
    public required string Id { get; init; }

    /// <summary>Raised with every change: it is part of the stamp of the prompts that use tools.</summary>
    public required int Version { get; init; }

    public required string Description { get; init; }

    /// <summary>By the name under which the model knows a function.</summary>
    public required Dictionary<string, ToolText> Functions { get; init; }
}

namespace ConciergeBot.Answering.Prompts;

/// <summary>A file of <c>prompts/</c>, as editors of prompts write it.</summary>
internal sealed class PromptFile
{
    /// <summary>The file's own name without its ending.</summary>
    public required string Id { get; init; }

    /// <summary>Raised with every change, so that figures of answers can be told apart.</summary>
    public required int Version { get; init; }

    public required string Description { get; init; }

    public required PromptModelSettings Model { get; init; }

    /// <summary>The variables that the template uses, without their dollar sign.</summary>
    public required List<string> Inputs { get; init; }

    /// <summary>Semantic Kernel's template: <c>&lt;message role="…"&gt;</c> elements with <c>{{$variable}}</c>; variables are escaped.</summary>
    public required string Template { get; init; }

    /// <summary>The JSON schema that the model's answer has to keep.</summary>
    public required string Output { get; init; }
}

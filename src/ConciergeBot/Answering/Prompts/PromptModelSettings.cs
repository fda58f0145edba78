namespace ConciergeBot.Answering.Prompts;

/// <summary>How the model is asked.</summary>
internal sealed class PromptModelSettings
{
    /// <summary>Left out, none is sent: reasoning models take none.</summary>
    public float? Temperature { get; init; }

    public required int MaxOutputTokens { get; init; }

    /// <summary>Whether the model may look things up with the kernel's plugins.</summary>
    public required bool Tools { get; init; }
}

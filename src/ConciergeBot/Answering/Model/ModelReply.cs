using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering.Model;

/// <summary>What the model said to one prompt.</summary>
/// <param name="Json">The text, which should be JSON of the prompt's schema.</param>
/// <param name="Prompt">The prompt that was asked.</param>
/// <param name="Model">The model as it names itself; null where it does not.</param>
/// <param name="Tokens">Tokens of all rounds, in and out.</param>
/// <param name="Latency">From the question to the last word.</param>
public sealed record ModelReply(string Json, PromptStamp Prompt, string? Model, long Tokens, TimeSpan Latency);

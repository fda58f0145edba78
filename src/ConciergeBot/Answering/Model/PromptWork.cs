using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering.Model;

/// <summary>What asking one prompt took.</summary>
/// <param name="Prompt">The prompt in its version.</param>
/// <param name="Tokens">Of all its rounds, in and out.</param>
/// <param name="Latency">Of all its rounds.</param>
public sealed record PromptWork(PromptStamp Prompt, long Tokens, TimeSpan Latency);

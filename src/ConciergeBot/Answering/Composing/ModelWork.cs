using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering.Composing;

/// <summary>What the model was asked in one turn, and what it took.</summary>
public sealed class ModelWork
{
    private readonly List<PromptStamp> _prompts = [];

    public IReadOnlyList<PromptStamp> Prompts => _prompts;

    public string? Model { get; private set; }

    public long Tokens { get; private set; }

    public TimeSpan Latency { get; private set; }

    internal void Asked(PromptStamp prompt) => _prompts.Add(prompt);

    internal void Got(ModelReply reply)
    {
        Model = reply.Model ?? Model;
        Tokens += reply.Tokens;
        Latency += reply.Latency;
    }
}

using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering.Model;

/// <summary>What the model was asked in one turn, and what it took; also where nothing usable came of it.</summary>
public sealed class ModelWork
{
    private readonly List<PromptStamp> _prompts = [];

    public IReadOnlyList<PromptStamp> Prompts => _prompts;

    /// <summary>The model as it names itself; null where it did not, or did not answer.</summary>
    public string? Model { get; private set; }

    /// <summary>Tokens of all rounds, in and out.</summary>
    public long Tokens { get; private set; }

    public TimeSpan Latency { get; private set; }

    internal void Asked(PromptStamp prompt) => _prompts.Add(prompt);

    internal void Took(string? model, long tokens, TimeSpan latency)
    {
        Model = model ?? Model;
        Tokens += tokens;
        Latency += latency;
    }
}

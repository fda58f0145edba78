using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering.Model;

/// <summary>What the model was asked in one turn, and what it took; also where nothing usable came of it.</summary>
public sealed class ModelWork
{
    private readonly List<PromptWork> _asked = [];

    /// <summary>What each prompt took, in the order asked.</summary>
    public IReadOnlyList<PromptWork> Asked => _asked;

    /// <summary>The model as it names itself; null where it did not, or did not answer.</summary>
    public string? Model { get; private set; }

    /// <summary>Tokens of all prompts, in and out.</summary>
    public long Tokens => _asked.Sum(one => one.Tokens);

    public TimeSpan Latency => _asked.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.Latency);

    internal void Took(PromptStamp prompt, string? model, long tokens, TimeSpan latency)
    {
        Model = model ?? Model;
        _asked.Add(new PromptWork(prompt, tokens, latency));
    }
}

using ConciergeBot.Conversations;
using Line.Messaging;

namespace ConciergeBot.Tests.Conversations;

/// <summary>Answers each turn with its texts joined, unless told otherwise.</summary>
internal sealed class ScriptedHandler : ITurnHandler
{
    public const string Apology = "apology";

    public Func<Turn, Exception?> Fails { get; set; } = _ => null;

    /// <summary>Adds to what a turn decided.</summary>
    public Func<Turn, TurnResult, TurnResult> Then { get; set; } = (_, result) => result;

    /// <summary>Takes its time over a turn.</summary>
    public Func<Turn, Task> Wait { get; set; } = _ => Task.CompletedTask;

    public int Calls { get; private set; }

    public async Task<TurnResult> HandleAsync(Turn turn, ConversationState state, CancellationToken cancellation)
    {
        Calls++;
        await Wait(turn);
        if (Fails(turn) is { } failure)
            throw failure;
        var text = string.Join('+', turn.Texts.Select(part => part.Text));
        return Then(turn, new TurnResult(
            [new TextMessage(text.Length > 0 ? text : turn.First.Type)],
            state.With(new Exchange(turn.First.Timestamp, [.. turn.Texts.Select(part => part.Id)], text, []), 8)));
    }

    public TurnResult Apologise(ConversationState state) => new([new TextMessage(Apology)], state);
}

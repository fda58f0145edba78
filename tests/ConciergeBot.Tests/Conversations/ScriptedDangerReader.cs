using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.Redaction;
using ConciergeBot.Safety;
using ConciergeBot.Tests.Safety;

namespace ConciergeBot.Tests.Conversations;

/// <summary>Reads as the real one does, once the test has had its say on each text.</summary>
internal sealed class ScriptedDangerReader(Action<string> before) : DangerReader(new SafetyScreen(SafetyFixture.Rules), new JapanesePersonalDataRedactor())
{
    public static ScriptedDangerReader StumblingOver(string stone) => new(text =>
    {
        if (text == stone)
            throw new InvalidOperationException(stone);
    });

    public override DangerReading? Read(
        IEnumerable<string> texts, DateTimeOffset at, ConversationState state, IEnumerable<(DateTimeOffset At, string Text)> since)
    {
        foreach (var text in texts)
            before(text);
        return base.Read(texts, at, state, since);
    }
}

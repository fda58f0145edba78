namespace ConciergeBot.Knowledge.Search;

/// <summary>Finds cues such as いつ or いくら in a text. A line of kind <c>answer:when</c> holds what an answer to <c>when</c> looks like.</summary>
internal sealed class IntentCues
{
    private const string AnswerPrefix = "answer:";

    private readonly PhraseTrie _asks = new();
    private readonly PhraseTrie _tells = new();

    public IntentCues(IReadOnlyList<IReadOnlyList<string>> lines)
    {
        var kinds = new List<string>();
        foreach (var line in lines)
        {
            var tells = line[0].StartsWith(AnswerPrefix, StringComparison.Ordinal);
            var kind = tells ? line[0][AnswerPrefix.Length..] : line[0];
            var bit = kinds.IndexOf(kind);
            if (bit < 0)
            {
                bit = kinds.Count;
                kinds.Add(kind);
            }

            foreach (var cue in line.Skip(1))
                (tells ? _tells : _asks).Add(cue, bit);
        }
    }

    public Intents Find(string text) => new(Bits(_asks, text), Bits(_tells, text));

    private static uint Bits(PhraseTrie cues, string text)
    {
        var bits = 0u;
        for (var i = 0; i < text.Length; i++)
        {
            var (length, bit) = cues.Longest(text, i, 0, static (_, _) => true);
            if (length > 0)
                bits |= 1u << bit;
        }

        return bits;
    }
}

using System.Collections.Frozen;

namespace ConciergeBot.Safety.Matching;

/// <summary>
/// Finds all words of the lexicon in one pass over a text (Aho–Corasick): the time depends on the text's length
/// and the number of hits, never on the rules, so no text can make it slow.
/// </summary>
internal sealed class WordAutomaton
{
    private const int Root = 0;

    private readonly FrozenDictionary<long, int> _next;
    private readonly int[] _fallback;
    private readonly int[] _shorter;
    private readonly int[] _wordAt;
    private readonly string[] _words;

    /// <param name="words">Distinct folded words; a word's index is its number in the hits.</param>
    public WordAutomaton(IReadOnlyList<string> words)
    {
        _words = [.. words];
        var next = new Dictionary<long, int>();
        var wordAt = new List<int> { -1 };
        for (var word = 0; word < _words.Length; word++)
        {
            var state = Root;
            foreach (var letter in _words[word])
            {
                if (!next.TryGetValue(Key(state, letter), out var child))
                {
                    child = wordAt.Count;
                    wordAt.Add(-1);
                    next[Key(state, letter)] = child;
                }

                state = child;
            }

            wordAt[state] = word;
        }

        _wordAt = [.. wordAt];
        _next = next.ToFrozenDictionary();
        _fallback = new int[_wordAt.Length];
        _shorter = new int[_wordAt.Length];
        LinkFallbacks();
    }

    /// <summary>Adds every occurrence of every word to <paramref name="hits"/>, in the order of their ends.</summary>
    public void Scan(string text, List<WordHit> hits)
    {
        var state = Root;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (var found = _wordAt[state] >= 0 ? state : _shorter[state]; found != Root; found = _shorter[found])
                hits.Add(new WordHit(_wordAt[found], new TextSpan(i + 1 - _words[_wordAt[found]].Length, i + 1)));
        }
    }

    private static long Key(int state, char letter) => ((long)state << 16) | letter;

    private int Step(int state, char letter)
    {
        while (true)
        {
            if (_next.TryGetValue(Key(state, letter), out var next))
                return next;
            if (state == Root)
                return Root;
            state = _fallback[state];
        }
    }

    private void LinkFallbacks()
    {
        var children = _next.ToLookup(edge => (int)(edge.Key >> 16), edge => ((char)(edge.Key & 0xFFFF), edge.Value));
        var queue = new Queue<int>([Root]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (letter, child) in children[state])
            {
                _fallback[child] = state == Root ? Root : Step(_fallback[state], letter);
                _shorter[child] = _wordAt[_fallback[child]] >= 0 ? _fallback[child] : _shorter[_fallback[child]];
                queue.Enqueue(child);
            }
        }
    }
}

namespace ConciergeBot.Knowledge.Search;

/// <summary>Finds the longest of many phrases that starts at a place in a text. Filled once, then read by many threads.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<(int Node, char Next), int> _edges = [];
    private readonly List<int> _values = [-1];

    public int Count { get; private set; }

    /// <summary>Adds a phrase; the first value given to a phrase stays.</summary>
    public void Add(string phrase, int value)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            if (!_edges.TryGetValue((node, c), out var next))
            {
                next = _values.Count;
                _edges.Add((node, c), next);
                _values.Add(-1);
            }

            node = next;
        }

        if (node != 0 && _values[node] < 0)
        {
            _values[node] = value;
            Count++;
        }
    }

    /// <summary>A phrase's value; -1 when it was not added.</summary>
    public int ValueOf(string phrase)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            if (!_edges.TryGetValue((node, c), out node))
                return -1;
        }

        return _values[node];
    }

    /// <summary>The longest phrase at <paramref name="start"/> whose end <paramref name="mayEnd"/> accepts.</summary>
    /// <returns>Its length and value; length 0 when there is none.</returns>
    public (int Length, int Value) Longest<TState>(ReadOnlySpan<char> text, int start, TState state, Func<TState, int, bool> mayEnd)
    {
        var best = (Length: 0, Value: -1);
        var node = 0;
        for (var i = start; i < text.Length && _edges.TryGetValue((node, text[i]), out node); i++)
        {
            if (_values[node] >= 0 && mayEnd(state, i + 1))
                best = (i + 1 - start, _values[node]);
        }

        return best;
    }
}

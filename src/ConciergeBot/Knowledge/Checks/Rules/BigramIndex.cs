namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>
/// Finds texts that share most of their pairs of neighbouring characters: Dice's coefficient over the sets of pairs,
/// 2·|A∩B| / (|A|+|B|), 1 for equal texts and 0 for texts with nothing in common.
/// </summary>
internal sealed class BigramIndex
{
    private readonly List<int> _sizes = [];
    private readonly Dictionary<(char, char), List<int>> _textsByPair = [];

    /// <summary>The earlier texts that are at least <paramref name="threshold"/> similar; then remembers this one.</summary>
    /// <returns>Numbers of texts in the order in which they were added.</returns>
    public IReadOnlyList<(int Text, double Similarity)> FindThenAdd(string text, double threshold)
    {
        var pairs = new HashSet<(char, char)>();
        for (var i = 1; i < text.Length; i++)
            pairs.Add((text[i - 1], text[i]));

        var shared = new Dictionary<int, int>();
        foreach (var pair in pairs)
        {
            if (!_textsByPair.TryGetValue(pair, out var texts))
                _textsByPair[pair] = texts = [];
            foreach (var other in texts)
                shared[other] = shared.GetValueOrDefault(other) + 1;
            texts.Add(_sizes.Count);
        }

        _sizes.Add(pairs.Count);
        return
        [
            .. shared.Select(item => (item.Key, Similarity: 2.0 * item.Value / (pairs.Count + _sizes[item.Key])))
                .Where(item => item.Similarity >= threshold),
        ];
    }
}

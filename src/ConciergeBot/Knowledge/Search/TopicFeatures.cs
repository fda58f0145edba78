using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Numbers the words, letter pairs and sounds of texts for <see cref="TopicClassifier"/>. Each of the three kinds counts
/// the same in a text, rare features more than common ones.
/// </summary>
internal sealed class TopicFeatures
{
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<uint, int> _letters;
    private readonly Dictionary<ulong, int> _sounds;
    private readonly float[] _rarity;
    private readonly int _texts;

    /// <summary>Numbers what stands in at least one of the texts.</summary>
    public TopicFeatures(IReadOnlyCollection<TextTerms> texts)
        : this(new Dictionary<string, int>(StringComparer.Ordinal), [], [], [], texts, texts.Count)
    {
    }

    private TopicFeatures(
        Dictionary<string, int> words, Dictionary<uint, int> letters, Dictionary<ulong, int> sounds, float[] known, IEnumerable<TextTerms> texts, int all)
    {
        (_words, _letters, _sounds, _texts) = (words, letters, sounds, all);
        var counts = new List<int>(new int[known.Length]);
        foreach (var text in texts)
        {
            foreach (var word in WordsOf(text))
                See(_words, word, counts);
            foreach (var pair in text.Letters)
                See(_letters, pair, counts);
            foreach (var gram in SoundGrams.Of(text.Reading).Distinct())
                See(_sounds, gram, counts);
        }

        _rarity = [.. known, .. counts.Skip(known.Length).Select(count => MathF.Log(1 + (float)all / count))];
    }

    public int Count => _rarity.Length;

    /// <summary>The same numbers, and new ones for what only <paramref name="texts"/> have.</summary>
    public TopicFeatures With(IEnumerable<TextTerms> texts) => new(
        new Dictionary<string, int>(_words, StringComparer.Ordinal), new Dictionary<uint, int>(_letters), new Dictionary<ulong, int>(_sounds), _rarity, texts, _texts);

    public SparseText Of(TextTerms text)
    {
        var (features, values) = (new List<int>(), new List<float>());
        Add(WordsOf(text).Select(word => _words.GetValueOrDefault(word, -1)), features, values);
        Add(text.Letters.Select(pair => _letters.GetValueOrDefault(pair, -1)), features, values);
        Add(SoundGrams.Of(text.Reading).Distinct().Select(gram => _sounds.GetValueOrDefault(gram, -1)), features, values);
        return new SparseText([.. features], [.. values]);
    }

    private void Add(IEnumerable<int> numbers, List<int> features, List<float> values)
    {
        var first = features.Count;
        var sum = 0f;
        foreach (var number in numbers)
        {
            if (number < 0)
                continue;
            features.Add(number);
            values.Add(_rarity[number]);
            sum += _rarity[number] * _rarity[number];
        }

        var norm = MathF.Sqrt(3 * sum);
        for (var i = first; i < values.Count; i++)
            values[i] /= norm;
    }

    private static IEnumerable<string> WordsOf(TextTerms text) =>
        text.Words.Concat(text.Concepts).Select(term => term.Text).Distinct(StringComparer.Ordinal);

    private static void See<T>(Dictionary<T, int> numbers, T key, List<int> counts)
        where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var known);
        if (!known)
        {
            number = counts.Count;
            counts.Add(0);
        }

        counts[number]++;
    }
}

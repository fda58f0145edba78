namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Which words and letters parents use for an article, over all its questions and keywords, and how much likelier a
/// question is in this language than in that of the whole knowledge (Dirichlet-smoothed unigrams).
/// </summary>
internal sealed class ArticleLanguage
{
    private const float WordPrior = 60;
    private const float LetterPrior = 150;

    private readonly Counted<int>[] _words;
    private readonly Counted<uint>[] _letters;
    private readonly Dictionary<int, float> _wordShare;
    private readonly Dictionary<uint, float> _letterShare;

    /// <param name="words">Article → terms of its questions and keywords, with repetitions.</param>
    /// <param name="letters">Article → letter pairs of the same, with repetitions.</param>
    public ArticleLanguage(IReadOnlyList<int[]> words, IReadOnlyList<uint[]> letters)
    {
        _words = [.. words.Select(Counted<int>.Of)];
        _letters = [.. letters.Select(Counted<uint>.Of)];
        (_wordShare, _letterShare) = (Shares(_words), Shares(_letters));
    }

    /// <summary>
    /// Log likelihood of the question's words in each article's language, above that in any; per word.
    /// </summary>
    public float[] Words(int[] articles, QueryTerm[] words)
    {
        (int Key, float Factor, float Scale)[][] forms = Array.ConvertAll(words, word =>
            (((int, float, float)[])[(word.Id, 1, Scale(_wordShare, word.Id, WordPrior)), .. word.Alternatives.Select(other => (other.Id, other.Factor, Scale(_wordShare, other.Id, WordPrior)))]));
        return Array.ConvertAll(articles, article =>
        {
            var counted = _words[article];
            var sum = 0f;
            foreach (var word in forms)
            {
                var best = 0f;
                foreach (var (key, factor, scale) in word)
                    best = Math.Max(best, factor * counted.Gain(key, scale));
                sum += best;
            }

            return words.Length == 0 ? 0 : sum / words.Length + Silence(counted.Total, WordPrior);
        });
    }

    /// <summary>The same for pairs of letters, ascending.</summary>
    public float[] Letters(int[] articles, uint[] letters)
    {
        var scales = Array.ConvertAll(letters, pair => Scale(_letterShare, pair, LetterPrior));
        return Array.ConvertAll(articles, article =>
        {
            var counted = _letters[article];
            var sum = 0f;
            for (var i = 0; i < letters.Length; i++)
                sum += counted.Gain(letters[i], scales[i]);
            return letters.Length == 0 ? 0 : sum / letters.Length + Silence(counted.Total, LetterPrior);
        });
    }

    private static float Silence(int total, float prior) => MathF.Log(prior / (total + prior));

    /// <summary>What one use in an article counts; nothing for what no article uses.</summary>
    private static float Scale<T>(Dictionary<T, float> shares, T key, float prior)
        where T : notnull => shares.TryGetValue(key, out var share) ? 1 / (prior * share) : 0;

    private static Dictionary<T, float> Shares<T>(Counted<T>[] articles)
        where T : notnull
    {
        var shares = new Dictionary<T, float>();
        var all = Math.Max(1, articles.Sum(article => (float)article.Total));
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Keys.Length; i++)
                shares[article.Keys[i]] = shares.GetValueOrDefault(article.Keys[i]) + article.Counts[i] / all;
        }

        return shares;
    }

    private sealed record Counted<T>(T[] Keys, ushort[] Counts, int Total)
    {
        public float Gain(T key, float scale) => scale > 0 && Array.BinarySearch(Keys, key) is >= 0 and var at ? MathF.Log(1 + Counts[at] * scale) : 0;

        public static Counted<T> Of(T[] all)
        {
            var sorted = (T[])all.Clone();
            Array.Sort(sorted);
            var (keys, counts) = (new List<T>(), new List<ushort>());
            for (var i = 0; i < sorted.Length; i++)
            {
                if (i > 0 && EqualityComparer<T>.Default.Equals(sorted[i], sorted[i - 1]))
                {
                    counts[^1] = (ushort)Math.Min(ushort.MaxValue, counts[^1] + 1);
                    continue;
                }

                keys.Add(sorted[i]);
                counts.Add(1);
            }

            return new Counted<T>([.. keys], [.. counts], all.Length);
        }
    }
}

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

    /// <summary>Log likelihood of the question's words in the article's language, above that in any; per word.</summary>
    public float Words(int article, QueryTerm[] words)
    {
        if (words.Length == 0)
            return 0;
        var counted = _words[article];
        var sum = 0f;
        foreach (var word in words)
        {
            var best = Gain(counted, _wordShare, word.Id, WordPrior);
            foreach (var (id, factor) in word.Alternatives)
                best = Math.Max(best, factor * Gain(counted, _wordShare, id, WordPrior));
            sum += best;
        }

        return sum / words.Length + MathF.Log(WordPrior / (counted.Total + WordPrior));
    }

    /// <summary>The same for pairs of letters.</summary>
    public float Letters(int article, uint[] letters)
    {
        if (letters.Length == 0)
            return 0;
        var counted = _letters[article];
        var sum = 0f;
        foreach (var pair in letters)
            sum += Gain(counted, _letterShare, pair, LetterPrior);
        return sum / letters.Length + MathF.Log(LetterPrior / (counted.Total + LetterPrior));
    }

    private static float Gain<T>(Counted<T> counted, Dictionary<T, float> shares, T key, float prior)
        where T : notnull
    {
        var at = Array.BinarySearch(counted.Keys, key);
        return at < 0 ? 0 : MathF.Log(1 + counted.Counts[at] / (prior * shares[key]));
    }

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

using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Which words and letters parents use for an article, over all its questions and keywords, and how much likelier a
/// question is in this language than in that of the whole knowledge (Dirichlet-smoothed unigrams).
/// </summary>
internal sealed class ArticleLanguage
{
    private const float WordPrior = 60;
    private const float LetterPrior = 150;

    private readonly NumberedArticle[] _articles;
    private readonly long[] _words;
    private readonly Dictionary<uint, long> _letters;
    private readonly float _allWords;
    private readonly float _allLetters;

    /// <param name="articles">What is spoken of.</param>
    /// <param name="termCount">Their terms are below it.</param>
    public ArticleLanguage(NumberedArticle[] articles, int termCount)
    {
        (_articles, _words, _letters) = (articles, new long[termCount], []);
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Words.Keys.Length; i++)
                _words[article.Words.Keys[i]] += article.Words.Counts[i];
            for (var i = 0; i < article.Letters.Keys.Length; i++)
                CollectionsMarshal.GetValueRefOrAddDefault(_letters, article.Letters.Keys[i], out _) += article.Letters.Counts[i];
        }

        _allWords = Math.Max(1, articles.Sum(article => (float)article.Words.Total));
        _allLetters = Math.Max(1, articles.Sum(article => (float)article.Letters.Total));
    }

    /// <summary>
    /// Log likelihood of the question's words in each article's language, above that in any; per word.
    /// </summary>
    public float[] Words(int[] articles, QueryTerm[] words)
    {
        var forms = Array.ConvertAll(words, word => ((int Key, float Factor, float Scale)[])
        [
            (word.Id, 1, WordScale(word.Id)), .. word.Alternatives.Select(other => (other.Id, other.Factor, WordScale(other.Id))),
        ]);
        return Array.ConvertAll(articles, article =>
        {
            var counted = _articles[article].Words;
            var sum = 0f;
            foreach (var word in forms)
            {
                var best = 0f;
                foreach (var (key, factor, scale) in word)
                    best = Math.Max(best, factor * Gain(counted, key, scale));
                sum += best;
            }

            return words.Length == 0 ? 0 : sum / words.Length + Silence(counted.Total, WordPrior);
        });
    }

    /// <summary>The same for pairs of letters.</summary>
    public float[] Letters(int[] articles, uint[] letters)
    {
        var scales = Array.ConvertAll(letters, LetterScale);
        return Array.ConvertAll(articles, article =>
        {
            var counted = _articles[article].Letters;
            var sum = 0f;
            for (var i = 0; i < letters.Length; i++)
                sum += Gain(counted, letters[i], scales[i]);
            return letters.Length == 0 ? 0 : sum / letters.Length + Silence(counted.Total, LetterPrior);
        });
    }

    /// <summary>What one use of a word in an article counts; nothing for a word that no article uses.</summary>
    private float WordScale(int word) => word >= 0 && _words[word] > 0 ? _allWords / (WordPrior * _words[word]) : 0;

    private float LetterScale(uint pair) => _letters.TryGetValue(pair, out var count) ? _allLetters / (LetterPrior * count) : 0;

    private static float Gain<T>(Counted<T> counted, T key, float scale)
        where T : unmanaged => scale > 0 ? MathF.Log(1 + counted[key] * scale) : 0;

    private static float Silence(int total, float prior) => MathF.Log(prior / (total + prior));
}

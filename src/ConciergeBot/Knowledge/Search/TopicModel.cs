using System.Numerics.Tensors;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// What parents mean by their words, learned from every searched question of every article. An article of a municipality
/// and the prefecture's article that it stands for are one topic. Learning it all takes a second or two; a publish learns
/// what is new in a fraction of that.
/// </summary>
internal sealed class TopicModel
{
    /// <summary>Learning grows with topics times questions: beyond this many topics search goes without.</summary>
    private const int MostTopics = 1000;

    /// <summary>With fewer topics, or fewer questions a topic, there is not enough to learn from.</summary>
    private const int FewestTopics = 30;

    private const int FewestQuestions = 5;

    private const int Passes = 8;

    /// <summary>Room is kept for so many topics more, so that a new one needs no new layout.</summary>
    private const int Spare = 32;

    /// <summary>Beyond this share of changed questions all is learned anew.</summary>
    private const int RelearnShare = 10;

    /// <summary>Beside what is new, so many old questions are learned again, so that they are not forgotten.</summary>
    private const int Rehearsed = 800;

    private readonly TopicFeatures _features;
    private readonly TopicClassifier _classifier;
    private readonly Dictionary<string, int> _topics;
    private readonly int[] _topicOfArticle;

    private TopicModel(TopicFeatures features, TopicClassifier classifier, Dictionary<string, int> topics, int[] topicOfArticle) =>
        (_features, _classifier, _topics, _topicOfArticle) = (features, classifier, topics, topicOfArticle);

    /// <summary>Null where there are too many topics, or too few questions to learn from.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="previous">What was learned of most of them before, if anything.</param>
    /// <param name="isNew">Whether an article was not there, with these texts, when that was learned.</param>
    public static TopicModel? Learn(AnalyzedArticle[] articles, TopicModel? previous, Func<AnalyzedArticle, bool> isNew)
    {
        var topics = new Dictionary<string, int>(previous?._topics ?? [], StringComparer.Ordinal);
        var topicOfArticle = Array.ConvertAll(articles, article => NumberOf(article, topics));
        if (topics.Count is < FewestTopics or > MostTopics || articles.Sum(article => TextsOf(article).Count()) < FewestQuestions * topics.Count)
            return null;
        var texts = articles.SelectMany((article, a) => TextsOf(article).Select(text => (Text: text, Topic: topicOfArticle[a], IsNew: isNew(article)))).ToList();
        var fresh = texts.Where(text => text.IsNew).ToList();
        if (previous is null || topics.Count > previous._classifier.Topics || fresh.Count * RelearnShare > texts.Count)
        {
            var all = new TopicFeatures(texts.ConvertAll(text => text.Text));
            var classifier = new TopicClassifier(all.Count, topics.Count + Spare);
            classifier.Learn(texts.ConvertAll(text => new TopicExample(all.Of(text.Text), text.Topic)), Passes);
            return new TopicModel(all, classifier, topics, topicOfArticle);
        }

        if (fresh.Count == 0)
            return new TopicModel(previous._features, previous._classifier, topics, topicOfArticle);
        var every = Math.Max(1, texts.Count / Rehearsed);
        var features = previous._features.With(fresh.Select(text => text.Text));
        var learned = previous._classifier.With(features.Count);
        learned.Learn(
            [.. fresh.Concat(texts.Where((text, i) => !text.IsNew && i % every == 0)).Select(text => new TopicExample(features.Of(text.Text), text.Topic))], Passes);
        return new TopicModel(features, learned, topics, topicOfArticle);
    }

    /// <summary>Topic → log probability that the question is about it.</summary>
    public float[] Score(TextTerms question)
    {
        var scores = new float[_classifier.Topics];
        var known = scores.AsSpan(0, _topics.Count);
        var text = _features.Of(question);
        if (text.Features.Length > 0)
            _classifier.Score(text, scores);
        var highest = TensorPrimitives.Max<float>(known);
        var sum = 0f;
        foreach (var score in known)
            sum += MathF.Exp(score - highest);
        TensorPrimitives.Add(known, -(highest + MathF.Log(sum)), known);
        return scores[..known.Length];
    }

    public int TopicOf(int article) => _topicOfArticle[article];

    private static IEnumerable<TextTerms> TextsOf(AnalyzedArticle article) => article.QuestionTerms.Concat(article.KeywordTerms);

    private static int NumberOf(AnalyzedArticle article, Dictionary<string, int> topics)
    {
        var name = Visibility.BaseOf(article.Article.Id) ?? article.Article.Id;
        topics.TryAdd(name, topics.Count);
        return topics[name];
    }
}

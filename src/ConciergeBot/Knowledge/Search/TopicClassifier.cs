using System.Numerics.Tensors;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// A softmax over words, letters and sounds. What a single similar question cannot say, such as that 「期限」 alone means
/// little and 「児手」 much, it learns from seeing all of them.
/// </summary>
internal sealed class TopicClassifier
{
    /// <summary>Rates fall along a training: bold at first, careful at the end. Chosen on questions that were not learned.</summary>
    private const float FirstRate = 6f;
    private const float LastRate = 0.6f;

    /// <summary>A topic that is taken for right to less than this is left as it is: most are, for most questions.</summary>
    private const float Negligible = 0.001f;

    /// <summary>Feature → its weight for each topic. A row may be another classifier's until it is learned on.</summary>
    private readonly float[][] _weights;
    private readonly bool[] _isOwn;

    /// <param name="features">How many features there are.</param>
    /// <param name="topics">How many topics there is room for.</param>
    public TopicClassifier(int features, int topics)
        : this(new float[features][], topics) => AddRows(from: 0);

    private TopicClassifier(float[][] weights, int topics) => (_weights, _isOwn, Topics) = (weights, new bool[weights.Length], topics);

    public int Topics { get; }

    /// <summary>What this one knows, with room for more features.</summary>
    public TopicClassifier With(int features)
    {
        var rows = new float[features][];
        _weights.CopyTo(rows, 0);
        var next = new TopicClassifier(rows, Topics);
        next.AddRows(from: _weights.Length);
        return next;
    }

    /// <summary>Learns from examples in a shuffled order that is the same each time. Not while others read.</summary>
    public void Learn(IReadOnlyList<TopicExample> examples, int passes)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(1);
        var (scores, wrong) = (new float[Topics], new int[Topics]);
        var (step, steps) = (0, (float)passes * examples.Count);
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var at in order)
                Learn(examples[at], FirstRate + (LastRate - FirstRate) * (step++ / steps), scores, wrong);
        }
    }

    /// <summary>Log-odds of each topic, up to a constant.</summary>
    public void Score(SparseText text, Span<float> scores)
    {
        scores.Clear();
        for (var i = 0; i < text.Features.Length; i++)
            TensorPrimitives.MultiplyAdd(_weights[text.Features[i]], text.Values[i], scores, scores);
    }

    private void Learn(TopicExample example, float rate, float[] scores, int[] wrong)
    {
        Score(example.Text, scores);
        TensorPrimitives.SoftMax<float>(scores, scores);
        scores[example.Topic] -= 1;
        var count = 0;
        for (var topic = 0; topic < Topics; topic++)
        {
            if (MathF.Abs(scores[topic]) > Negligible)
                wrong[count++] = topic;
        }

        for (var i = 0; i < example.Text.Features.Length; i++)
        {
            var row = OwnRow(example.Text.Features[i]);
            var factor = rate * example.Text.Values[i];
            foreach (var topic in wrong.AsSpan(0, count))
                row[topic] -= factor * scores[topic];
        }
    }

    private float[] OwnRow(int feature)
    {
        if (!_isOwn[feature])
        {
            _weights[feature] = (float[])_weights[feature].Clone();
            _isOwn[feature] = true;
        }

        return _weights[feature];
    }

    private void AddRows(int from)
    {
        for (var feature = from; feature < _weights.Length; feature++)
        {
            _weights[feature] = new float[Topics];
            _isOwn[feature] = true;
        }
    }
}

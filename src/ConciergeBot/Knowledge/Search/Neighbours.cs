namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// How like a question is to all the questions of an article, not to the nearest alone: an article that many similar
/// questions lead to is likelier right than one that a single question does.
/// </summary>
internal sealed class Neighbours
{
    /// <summary>How many of the nearest questions of all articles vote.</summary>
    private const int Voters = 15;

    private const float WordShare = 0.65f;
    private const int Few = 3;
    private const int Several = 8;

    private readonly IndexFields _fields;
    private readonly Scratch _scratch;
    private readonly float _norm;
    private readonly int _gramCount;
    private readonly float _threshold;
    private readonly float _votes;
    private readonly float[][] _likeness;
    private readonly float[] _phraseSound;

    public Neighbours(IndexFields fields, ParsedQuestion question, Scratch scratch, int[] ranked)
    {
        (_fields, _scratch, _gramCount) = (fields, scratch, question.GramCount);
        _norm = Mark(question);
        var all = new PriorityQueue<float, float>(Voters + 1);
        _likeness = Array.ConvertAll(ranked, LikenessOf);
        _phraseSound = Array.ConvertAll(ranked, PhraseSoundOf);
        Unmark(question);
        foreach (var like in _likeness.SelectMany(likes => likes))
        {
            if (all.Count < Voters)
                all.Enqueue(like, like);
            else
                all.EnqueueDequeue(like, like);
        }

        _threshold = all.Count > 0 ? all.Peek() : 0;
        foreach (var (like, _) in all.UnorderedItems)
            _votes += like * like;
        BestFew = _likeness.Length == 0 ? 0 : _likeness.Max(likes => Mean(likes, Few));
    }

    public float BestFew { get; }

    public float Nearest(int rank) => _likeness[rank].Length == 0 ? 0 : _likeness[rank][0];

    /// <summary>Mean likeness of the article's few nearest questions.</summary>
    public float NearestFew(int rank) => Mean(_likeness[rank], Few);

    public float NearestSeveral(int rank) => Mean(_likeness[rank], Several);

    /// <summary>The article's share of the votes of the nearest questions of all.</summary>
    public float Votes(int rank)
    {
        var votes = 0f;
        foreach (var like in _likeness[rank])
        {
            if (like < _threshold)
                break;
            votes += like * like;
        }

        return _votes <= 0 ? 0 : Math.Min(1, votes / _votes);
    }

    /// <summary>How much of an article's best variant or keyword sounds in the question; a longer one counts more.</summary>
    public float PhraseSound(int rank) => _phraseSound[rank];

    private static float Mean(float[] descending, int count)
    {
        var sum = 0f;
        for (var i = 0; i < Math.Min(count, descending.Length); i++)
            sum += descending[i];
        return sum / count;
    }

    private float[] LikenessOf(int article)
    {
        var (first, end) = (_fields.FirstQuestion[article], _fields.FirstQuestion[article + 1]);
        var likes = new float[end - first];
        for (var i = first; i < end; i++)
        {
            var dot = 0f;
            foreach (var term in _fields.QuestionTerms[i])
                dot += _scratch.TermWeights[term] * _fields.Questions.IdfOf(term);
            var shared = Shared(_fields.QuestionGrams[i]);
            var (norm, grams) = (_norm * _fields.QuestionNorms[i], _gramCount + _fields.QuestionGrams[i].Length);
            likes[i - first] = (norm > 0 ? WordShare * Math.Min(1, dot / norm) : 0) + (grams > 0 ? (1 - WordShare) * 2 * shared / grams : 0);
        }

        Array.Sort(likes);
        Array.Reverse(likes);
        return likes;
    }

    private float PhraseSoundOf(int article)
    {
        var best = 0f;
        foreach (var grams in _fields.Numbered[article].PhraseGrams)
        {
            if (grams.Length > 1)
                best = Math.Max(best, Shared(grams) / MathF.Sqrt(grams.Length));
        }

        return best;
    }

    private int Shared(int[] grams)
    {
        var shared = 0;
        foreach (var gram in grams)
            shared += _scratch.GramMarks[gram];
        return shared;
    }

    private float Mark(ParsedQuestion question)
    {
        var sum = 0f;
        foreach (var word in question.Words)
        {
            sum += word.Rarity * word.Rarity;
            if (word.Id >= 0)
                Raise(word.Id, word.Rarity);
            foreach (var (id, factor) in word.Alternatives)
                sum += Raise(id, factor * _fields.Questions.IdfOf(id));
        }

        foreach (var concept in question.Concepts.Where(concept => concept.Id >= 0))
            sum += Raise(concept.Id, concept.Weight * concept.Rarity);
        foreach (var gram in question.Grams)
            _scratch.GramMarks[gram] = 1;
        return MathF.Sqrt(sum);
    }

    private float Raise(int term, float weight)
    {
        ref var place = ref _scratch.TermWeights[term];
        if (weight <= place)
            return 0;
        place = weight;
        return weight * weight;
    }

    private void Unmark(ParsedQuestion question)
    {
        foreach (var word in question.Words)
        {
            if (word.Id >= 0)
                _scratch.TermWeights[word.Id] = 0;
            foreach (var (id, _) in word.Alternatives)
                _scratch.TermWeights[id] = 0;
        }

        foreach (var concept in question.Concepts.Where(concept => concept.Id >= 0))
            _scratch.TermWeights[concept.Id] = 0;
        foreach (var gram in question.Grams)
            _scratch.GramMarks[gram] = 0;
    }
}

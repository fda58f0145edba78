namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// One searched field as an inverted index with BM25 weights worked out beforehand:
/// a term's postings lie side by side, so that a query only adds numbers.
/// </summary>
internal sealed class PostingField
{
    private readonly int[] _offsets;
    private readonly int[] _documents;
    private readonly float[] _weights;
    private readonly float[] _idf;

    private PostingField(int[] offsets, int[] documents, float[] weights, float[] idf, float highestIdf)
    {
        (_offsets, _documents, _weights, _idf, HighestIdf) = (offsets, documents, weights, idf, highestIdf);
    }

    /// <summary>The weight of a term that no document has.</summary>
    public float HighestIdf { get; }

    /// <summary>Inverts documents given as term ids.</summary>
    /// <param name="documents">A document's terms, ascending, with repetitions.</param>
    /// <param name="groups">A term's rarity is counted in these groups of documents (an article's questions are one).</param>
    /// <param name="termCount">How many terms there are; ids are below it.</param>
    /// <param name="saturation">BM25's k1.</param>
    /// <param name="lengthNorm">BM25's b.</param>
    public static PostingField Build(IReadOnlyList<int[]> documents, int[] groups, int termCount, float saturation, float lengthNorm)
    {
        var offsets = new int[termCount + 1];
        var groupsWith = new int[termCount];
        var lastGroup = new int[termCount];
        Array.Fill(lastGroup, -1);
        long totalLength = 0;
        for (var d = 0; d < documents.Count; d++)
        {
            var terms = documents[d];
            totalLength += terms.Length;
            for (var i = 0; i < terms.Length; i++)
            {
                if (i > 0 && terms[i] == terms[i - 1])
                    continue;
                offsets[terms[i] + 1]++;
                if (lastGroup[terms[i]] == groups[d])
                    continue;
                lastGroup[terms[i]] = groups[d];
                groupsWith[terms[i]]++;
            }
        }

        for (var t = 0; t < termCount; t++)
            offsets[t + 1] += offsets[t];
        var groupCount = groups.Length == 0 ? 0 : groups[^1] + 1;
        var idf = Array.ConvertAll(groupsWith, count => Idf(count, groupCount));
        var (postings, weights) = (new int[offsets[termCount]], new float[offsets[termCount]]);
        var next = offsets.AsSpan(0, termCount).ToArray();
        var averageLength = Math.Max(1f, (float)totalLength / Math.Max(1, documents.Count));
        for (var d = 0; d < documents.Count; d++)
        {
            var terms = documents[d];
            var norm = saturation * (1 - lengthNorm + lengthNorm * terms.Length / averageLength);
            for (var i = 0; i < terms.Length;)
            {
                var end = i + 1;
                while (end < terms.Length && terms[end] == terms[i])
                    end++;
                var frequency = end - i;
                var place = next[terms[i]]++;
                postings[place] = d;
                weights[place] = idf[terms[i]] * frequency * (saturation + 1) / (frequency + norm);
                i = end;
            }
        }

        return new PostingField(offsets, postings, weights, idf, Idf(0, groupCount));
    }

    public float IdfOf(int term) => term < 0 ? HighestIdf : _idf[term];

    /// <summary>Length of a document's vector of rarities.</summary>
    /// <param name="terms">Its terms, ascending.</param>
    public float NormOf(int[] terms)
    {
        var sum = 0f;
        for (var i = 0; i < terms.Length; i++)
            sum += i > 0 && terms[i] == terms[i - 1] ? 0 : _idf[terms[i]] * _idf[terms[i]];
        return MathF.Sqrt(sum);
    }

    /// <summary>Adds a term's weights to its documents' scores.</summary>
    public void Accumulate(int term, float factor, float[] scores)
    {
        var documents = DocumentsOf(term);
        var weights = WeightsOf(term);
        for (var i = 0; i < documents.Length; i++)
            scores[documents[i]] += factor * weights[i];
    }

    /// <summary>Adds the best of several terms' weights to each document's score: one word counts once, whichever form it takes.</summary>
    /// <param name="terms">The forms of the word with what each counts.</param>
    /// <param name="scores">Added to.</param>
    /// <param name="best">Zero for every document, before and after.</param>
    public void AccumulateBest(ReadOnlySpan<(int Term, float Factor)> terms, float[] scores, float[] best)
    {
        if (terms.Length == 1)
        {
            Accumulate(terms[0].Term, terms[0].Factor, scores);
            return;
        }

        foreach (var (term, factor) in terms)
        {
            var documents = DocumentsOf(term);
            var weights = WeightsOf(term);
            for (var i = 0; i < documents.Length; i++)
            {
                var weight = factor * weights[i];
                ref var known = ref best[documents[i]];
                if (weight <= known)
                    continue;
                scores[documents[i]] += weight - known;
                known = weight;
            }
        }

        foreach (var (term, _) in terms)
        {
            foreach (var document in DocumentsOf(term))
                best[document] = 0;
        }
    }

    private ReadOnlySpan<int> DocumentsOf(int term) => term < 0 ? [] : _documents.AsSpan(_offsets[term].._offsets[term + 1]);

    private ReadOnlySpan<float> WeightsOf(int term) => term < 0 ? [] : _weights.AsSpan(_offsets[term].._offsets[term + 1]);

    private static float Idf(int with, int all) => MathF.Log(1 + (all - with + 0.5f) / (with + 0.5f));
}

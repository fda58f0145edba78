namespace ConciergeBot.Knowledge.Search;

/// <summary>Score columns of one search, reused by later ones so that a query allocates little.</summary>
internal sealed class Scratch(int questions, int articles, int terms, int grams)
{
    public float[] Words { get; } = new float[questions];

    public float[] Sounds { get; } = new float[questions];

    public float[] Answers { get; } = new float[articles];

    public float[] Topics { get; } = new float[articles];

    /// <summary>What each term counts in the question at hand; all zero between two uses.</summary>
    public float[] TermWeights { get; } = new float[terms];

    /// <summary>1 for each sound of the question at hand; all zero between two uses.</summary>
    public byte[] GramMarks { get; } = new byte[grams];

    public List<int> TouchedTopics { get; } = [];

    /// <summary>Best question's words, best question's sounds and answer's words, weighed; per article.</summary>
    public float[] Totals { get; } = new float[articles];

    public List<int> TouchedWords { get; } = [];

    public List<int> TouchedSounds { get; } = [];

    public List<int> TouchedAnswers { get; } = [];

    public List<int> Candidates { get; } = [];

    public void Clear()
    {
        Reset(Words, TouchedWords);
        Reset(Sounds, TouchedSounds);
        Reset(Answers, TouchedAnswers);
        Reset(Topics, TouchedTopics);
        Reset(Totals, Candidates);
    }

    private static void Reset(float[] scores, List<int> touched)
    {
        foreach (var i in touched)
            scores[i] = 0;
        touched.Clear();
    }
}

namespace ConciergeBot.Knowledge.Search;

/// <summary>Score columns of one search, reused by later ones so that a query allocates little. All zero between two searches.</summary>
internal sealed class Scratch(int questions, int articles, int terms, int grams)
{
    public float[] Words { get; } = new float[questions];

    public float[] Sounds { get; } = new float[questions];

    /// <summary>Words and sounds together.</summary>
    public float[] Nearness { get; } = new float[questions];

    public float[] Answers { get; } = new float[articles];

    public float[] Topics { get; } = new float[articles];

    /// <summary>Best question's words, best question's sounds and answer's words, weighed; per article.</summary>
    public float[] Totals { get; } = new float[articles];

    /// <summary>What a document has of one word; all zero between two words.</summary>
    public float[] Best { get; } = new float[Math.Max(questions, articles)];

    /// <summary>What each term counts in the question at hand.</summary>
    public float[] TermWeights { get; } = new float[terms];

    /// <summary>1 for each sound of the question at hand.</summary>
    public byte[] GramMarks { get; } = new byte[grams];

    public void Clear()
    {
        Array.Clear(Words);
        Array.Clear(Sounds);
        Array.Clear(Answers);
        Array.Clear(Topics);
    }
}

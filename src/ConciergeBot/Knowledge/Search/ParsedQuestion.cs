namespace ConciergeBot.Knowledge.Search;

/// <summary>A question in an index's own numbers.</summary>
internal sealed class ParsedQuestion
{
    /// <summary>A synonym says less than the word itself.</summary>
    public const float ConceptWeight = 0.5f;

    private ParsedQuestion(QueryTerm[] words, QueryTerm[] concepts, int[] grams, int gramCount) =>
        (Words, Concepts, Grams, GramCount) = (words, concepts, grams, gramCount);

    public QueryTerm[] Words { get; }

    public QueryTerm[] Concepts { get; }

    /// <summary>The sounds that some article has, each once, ascending.</summary>
    public int[] Grams { get; }

    /// <summary>How many different sounds the question has, known or not.</summary>
    public int GramCount { get; }

    public bool IsEmpty => Words.Length == 0 && Concepts.Length == 0 && Grams.Length == 0;

    public static ParsedQuestion Parse(TextTerms text, IndexFields fields)
    {
        var concepts = new List<QueryTerm>();
        foreach (var concept in text.Concepts.DistinctBy(term => term.Text, StringComparer.Ordinal))
        {
            var id = fields.TermId(concept.Text);
            concepts.Add(new QueryTerm(id, ConceptWeight, fields.Questions.IdfOf(id), -1));
        }

        var words = new List<QueryTerm>();
        foreach (var word in text.Words.DistinctBy(term => term.Text, StringComparer.Ordinal))
        {
            var id = fields.TermId(word.Text);
            var concept = text.Concepts.Where(term => term.Covers(word)).Select(term => fields.TermId(term.Text)).FirstOrDefault(-1);
            words.Add(new QueryTerm(id, 1, fields.Questions.IdfOf(id), concept));
        }

        var grams = SoundGrams.Of(text.Reading).Distinct().ToArray();
        var known = grams.Select(fields.GramId).Where(id => id >= 0).ToArray();
        Array.Sort(known);
        return new ParsedQuestion([.. words], [.. concepts], known, grams.Length);
    }
}

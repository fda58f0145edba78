namespace ConciergeBot.Knowledge.Search;

/// <summary>A question in an index's own numbers.</summary>
internal sealed class ParsedQuestion
{
    /// <summary>A synonym says less than the word itself.</summary>
    public const float ConceptWeight = 0.6f;

    /// <summary>The same word in another script.</summary>
    private const float SoundWeight = 0.7f;

    private ParsedQuestion(TextTerms text, QueryTerm[] words, QueryTerm[] concepts, int[] grams, int gramCount) =>
        (Text, Words, Concepts, Grams, GramCount) = (text, words, concepts, grams, gramCount);

    public TextTerms Text { get; }

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
        foreach (var concept in text.Concepts.Where(concept => !text.Words.Any(word => word.Covers(concept))).DistinctBy(term => term.Text, StringComparer.Ordinal))
        {
            var id = fields.TermId(concept.Text);
            concepts.Add(new QueryTerm(id, ConceptWeight, fields.Questions.IdfOf(id), [], WordClass.Noun));
        }

        var words = new List<QueryTerm>();
        foreach (var word in text.Words.DistinctBy(term => term.Text, StringComparer.Ordinal))
        {
            var id = fields.TermId(word.Text);
            (int, float)[] alternatives =
            [
                .. text.Concepts.Where(term => term.Covers(word)).Select(term => fields.TermId(term.Text)).Where(concept => concept >= 0).Distinct().Select(concept => (concept, ConceptWeight)),
                .. fields.SoundingLike(word).Where(other => other != id).Select(other => (other, SoundWeight)),
            ];
            words.Add(new QueryTerm(id, 1, fields.Questions.IdfOf(id), alternatives, word.Class));
        }

        var grams = SoundGrams.Of(text.Reading).Distinct().ToArray();
        var known = grams.Select(fields.GramId).Where(id => id >= 0).ToArray();
        Array.Sort(known);
        return new ParsedQuestion(text, [.. words], [.. concepts], known, grams.Length);
    }
}

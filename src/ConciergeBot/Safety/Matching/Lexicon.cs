namespace ConciergeBot.Safety.Matching;

/// <summary>The words of all concepts, compiled: turns a text into the concepts it names.</summary>
internal sealed class Lexicon
{
    /// <summary>Words that hide what stands inside them: 血液型 is not about blood.</summary>
    public const int Ignored = 0;

    private readonly WordAutomaton _automaton;
    private readonly string[] _words;
    private readonly WordMeaning[][] _meanings;
    private readonly int _concepts;

    /// <param name="meanings">For each folded word the concepts that it names.</param>
    /// <param name="concepts">The number of concepts.</param>
    public Lexicon(IReadOnlyDictionary<string, HashSet<WordMeaning>> meanings, int concepts)
    {
        _words = [.. meanings.Keys];
        _meanings = [.. meanings.Values.Select(set => set.ToArray())];
        _concepts = concepts;
        _automaton = new WordAutomaton(_words);
    }

    public ConceptHits Find(FoldedText text)
    {
        var words = new List<WordHit>();
        _automaton.Scan(text.Text, words);
        var hidden = words.Where(hit => Hides(hit, text) && IsWhole(text, hit, openEnd: false)).Select(hit => hit.Span).ToList();
        var hits = new ConceptHits(_concepts);
        foreach (var hit in words)
        {
            if (IsHidden(hit.Span, hidden))
                continue;
            foreach (var meaning in _meanings[hit.Word])
            {
                if (meaning.Concept != Ignored && !(meaning.KanaTextOnly && text.HasKanji) && IsWhole(text, hit, meaning.OpenEnd))
                    hits.Add(meaning.Concept, hit.Span);
            }
        }

        return hits;
    }

    private bool Hides(WordHit hit, FoldedText text)
    {
        foreach (var meaning in _meanings[hit.Word])
        {
            if (meaning.Concept == Ignored && !(meaning.KanaTextOnly && text.HasKanji))
                return true;
        }

        return false;
    }

    // Hidden spans are in the order of their ends, so those that can contain the hit end at or after it.
    private static bool IsHidden(TextSpan span, List<TextSpan> hidden)
    {
        for (var i = hidden.Count - 1; i >= 0 && hidden[i].End >= span.End; i--)
        {
            if (hidden[i] != span && hidden[i].Contains(span))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Words hold together: no comma inside, and Latin words and numbers do not go on:
    /// "fit" is not in "fitting", 2か月 is not in 12か月.
    /// </summary>
    private bool IsWhole(FoldedText text, WordHit hit, bool openEnd)
    {
        var word = _words[hit.Word];
        var before = hit.Span.Start > 0 ? text.Text[hit.Span.Start - 1] : '\0';
        var after = hit.Span.End < text.Text.Length ? text.Text[hit.Span.End] : '\0';
        if (char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(before))
            return false;
        if (char.IsAsciiDigit(word[0]) && (char.IsAsciiDigit(before) || before == '.'))
            return false;
        var goesOn = (char.IsAsciiLetter(word[^1]) && char.IsAsciiLetter(after)) || (char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(after));
        return (openEnd || !goesOn) && !text.HasBreakWithin(hit.Span);
    }
}

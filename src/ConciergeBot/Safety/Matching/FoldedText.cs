using System.Buffers;

namespace ConciergeBot.Safety.Matching;

/// <summary>A text as the rules see it, with the way back to the words that were written.</summary>
internal sealed class FoldedText
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("、,;");

    private static readonly SearchValues<char> Breaks = SearchValues.Create("、,・「」『』()[]【】〈〉《》<>/:;|");

    private readonly string _source;
    private readonly int[] _sourceIndex;
    private readonly int[] _width;

    /// <param name="text">The folded characters.</param>
    /// <param name="source">The text in NFKC, before folding.</param>
    /// <param name="sourceIndex">For each folded character, its place in <paramref name="source"/>.</param>
    public FoldedText(string text, string source, int[] sourceIndex)
    {
        Text = text;
        _source = source;
        _sourceIndex = sourceIndex;
        HasKanji = text.Length > 0 && HasKanjiWithin(new TextSpan(0, text.Length));
        _width = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            _width[i + 1] = _width[i] + WidthOf(text[i]);
    }

    public string Text { get; }

    /// <summary>Whether the writer used kanji at all.</summary>
    public bool HasKanji { get; }

    /// <summary>
    /// The distance between two places in half characters: Latin script says about half as much per letter
    /// as Japanese, and the end of a sentence counts as two characters.
    /// </summary>
    public int Distance(int from, int to) => _width[to] - _width[from];

    /// <summary>Whether a comma or bracket was written inside: は、スイッチ is not はすい.</summary>
    public bool HasBreakWithin(TextSpan span) =>
        _source.AsSpan(_sourceIndex[span.Start].._sourceIndex[span.End - 1]).ContainsAny(Breaks);

    /// <summary>Whether kanji were written there.</summary>
    public bool HasKanjiWithin(TextSpan span)
    {
        foreach (var letter in _source.AsSpan(_sourceIndex[span.Start].._sourceIndex[span.End - 1]))
        {
            if (KanjiReadings.IsKanji(letter))
                return true;
        }

        return KanjiReadings.IsKanji(_source[_sourceIndex[span.End - 1]]);
    }

    /// <summary>What stood there before folding.</summary>
    public string Original(TextSpan span) =>
        span.End <= span.Start ? "" : _source[_sourceIndex[span.Start]..(_sourceIndex[span.End - 1] + 1)];

    /// <summary>The text up to a place.</summary>
    public FoldedText Before(int end) => Part(new TextSpan(0, end));

    /// <summary>A stretch of the text, as if nothing else had been written.</summary>
    public FoldedText Part(TextSpan span) => new(Text[span.Start..span.End], _source, _sourceIndex[span.Start..span.End]);

    /// <summary>The sentences, without their ends.</summary>
    public IEnumerable<TextSpan> Sentences()
    {
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf(TextFolding.SentenceEnd, start);
            if (end < 0)
                end = Text.Length;
            if (end > start)
                yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    /// <summary>What stands between the commas of a sentence; the sentence itself where it has none.</summary>
    public IEnumerable<TextSpan> Clauses(TextSpan sentence)
    {
        var start = sentence.Start;
        for (var place = start + 1; place < sentence.End; place++)
        {
            if (!HasClauseEndBefore(place))
                continue;
            yield return new TextSpan(start, place);
            start = place;
        }

        yield return new TextSpan(start, sentence.End);
    }

    private bool HasClauseEndBefore(int place) =>
        _sourceIndex[place] > _sourceIndex[place - 1]
        && _source.AsSpan((_sourceIndex[place - 1] + 1).._sourceIndex[place]).ContainsAny(ClauseEnds);

    /// <summary>This text and, after the end of a sentence, another.</summary>
    public FoldedText Append(FoldedText next)
    {
        var offset = _source.Length + 1;
        return new FoldedText(
            Text + TextFolding.SentenceEnd + next.Text,
            _source + '\n' + next._source,
            [.. _sourceIndex, _source.Length, .. next._sourceIndex.Select(index => index + offset)]);
    }

    private static int WidthOf(char c) => c == TextFolding.SentenceEnd ? 4 : char.IsAscii(c) ? 1 : 2;
}

using System.Buffers;

namespace ConciergeBot.Safety.Matching;

/// <summary>A text as the rules see it, with the way back to the words that were written.</summary>
internal sealed class FoldedText
{
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
        HasKanji = source.Any(KanjiReadings.IsKanji);
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

    /// <summary>What stood there before folding.</summary>
    public string Original(TextSpan span) =>
        span.End <= span.Start ? "" : _source[_sourceIndex[span.Start]..(_sourceIndex[span.End - 1] + 1)];

    /// <summary>The text up to a place.</summary>
    public FoldedText Before(int end) => new(Text[..end], _source, _sourceIndex[..end]);

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

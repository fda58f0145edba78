using System.Text;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Turns text into the terms under which it is indexed and found. One for questions and articles alike.</summary>
internal sealed class TermExtractor
{
    /// <summary>Readings shorter than this are too often part of another word.</summary>
    private const int ShortestReading = 4;

    private readonly ITextAnalyzer _analyzer;
    private readonly SearchLexicon _lexicon;
    private readonly PhraseTrie _spellings = new();
    private readonly PhraseTrie _synonyms = new();
    private readonly List<string> _canonical = [];
    private readonly List<string> _concepts = [];

    public TermExtractor(ITextAnalyzer analyzer, SearchLexicon lexicon)
    {
        (_analyzer, _lexicon) = (analyzer, lexicon);
        foreach (var group in lexicon.Spellings)
        {
            _canonical.Add(group[0]);
            // The spelling itself is a phrase too: 子供 within 子供会 must not be cut by a shorter rule.
            foreach (var spelling in group)
                _spellings.Add(spelling, _canonical.Count - 1);
        }

        foreach (var group in lexicon.Synonyms)
        {
            _concepts.Add('§' + group[0]);
            foreach (var word in group)
                AddSynonym(RewriteSpellings(word), _concepts.Count - 1);
        }
    }

    public TextTerms Extract(string text)
    {
        var normal = RewriteSpellings(TextNormalizer.Normalize(text));
        var tokens = _analyzer.Analyze(normal);
        return new TextTerms([.. Words(tokens)], [.. Concepts(normal, tokens)], ReadingOf(tokens, normal));
    }

    private void AddSynonym(string word, int concept)
    {
        _synonyms.Add(word, concept);
        if (!_analyzer.HasDictionary || Kana.IsKana(word))
            return;
        var reading = Kana.ToHiragana(ReadingOf(_analyzer.Analyze(word), word));
        if (reading.Length >= ShortestReading && Kana.IsKana(reading))
            _synonyms.Add(reading, concept);
    }

    private string RewriteSpellings(string text)
    {
        if (_spellings.Count == 0)
            return text;
        StringBuilder? result = null;
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var (length, value) = _spellings.Longest(text, i, 0, static (_, _) => true);
            if (length == 0)
            {
                i++;
                continue;
            }

            result ??= new StringBuilder(text.Length + 8);
            result.Append(text, copied, i - copied).Append(_canonical[value]);
            i += length;
            copied = i;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private IEnumerable<Term> Words(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Class is WordClass.Number)
            {
                var last = i;
                while (last + 1 < tokens.Count && tokens[last + 1].Class is WordClass.Number && tokens[last].End == tokens[last + 1].Start)
                    last++;
                var number = string.Concat(tokens.Skip(i).Take(last - i + 1).Select(t => t.Surface));
                i = last;
                var counted = last + 1 < tokens.Count && tokens[last + 1].Class is WordClass.Suffix && tokens[last].End == tokens[last + 1].Start;
                if (counted)
                    i++;
                yield return new Term(counted ? number + tokens[last + 1].Surface : number, token.Start, tokens[i].End);
            }
            else if (token.Class is not WordClass.Function && WordForm.Of(token) is { } form && !_lexicon.StopWords.Contains(form))
            {
                yield return new Term(form, token.Start, token.End);
            }
        }
    }

    /// <summary>
    /// Synonyms are found where words begin and end, so that 「ねつ」 is not found inside 「つねつね」;
    /// long ones anywhere, since MeCab cuts words in hiragana at odd places.
    /// </summary>
    private IEnumerable<Term> Concepts(string text, IReadOnlyList<Token> tokens)
    {
        if (_synonyms.Count == 0)
            yield break;
        var boundaries = new bool[text.Length + 1];
        boundaries[0] = boundaries[^1] = true;
        foreach (var token in tokens)
            boundaries[token.Start] = boundaries[token.End] = true;
        for (var i = 0; i < text.Length;)
        {
            var (length, concept) = _synonyms.Longest(text, i, (boundaries, i), static (state, end) =>
                end - state.i >= ShortestReading || (state.boundaries[state.i] && state.boundaries[end]));
            if (length == 0)
            {
                i++;
                continue;
            }

            yield return new Term(_concepts[concept], i, i + length);
            i += length;
        }
    }

    private static string ReadingOf(IReadOnlyList<Token> tokens, string text)
    {
        var reading = new StringBuilder(text.Length * 2);
        foreach (var token in tokens)
        {
            if (token.Class is WordClass.Gram)
                return Kana.ToKatakana(text.Replace(" ", "", StringComparison.Ordinal));
            if (token.Reading is not null)
                reading.Append(token.Reading);
            else if (char.IsLetterOrDigit(token.Surface[0]) || char.IsSurrogate(token.Surface[0]))
                reading.Append(Kana.ToKatakana(token.Surface));
        }

        return reading.ToString();
    }
}

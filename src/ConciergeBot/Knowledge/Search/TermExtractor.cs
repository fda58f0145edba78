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
    private readonly IntentCues _intents;
    private readonly Decompounder _decompounder;
    private readonly List<string> _canonical = [];
    private readonly List<string> _concepts = [];
    private readonly List<List<int>> _conceptsOfPhrase = [];
    private readonly Dictionary<string, List<int>> _conceptsOfWord = new(StringComparer.Ordinal);

    public TermExtractor(ITextAnalyzer analyzer, SearchLexicon lexicon)
    {
        (_analyzer, _lexicon) = (analyzer, lexicon);
        _decompounder = new Decompounder(analyzer);
        _intents = new IntentCues(lexicon.Intents);
        foreach (var group in lexicon.Spellings)
        {
            _canonical.Add(group[0]);
            // The spelling itself is a phrase too: 子供 within 子供会 must not be cut by a shorter rule.
            foreach (var spelling in group)
                _spellings.Add(spelling, _canonical.Count - 1);
        }

        AddReadings(lexicon);
        foreach (var group in lexicon.Synonyms)
        {
            _concepts.Add($"§{_concepts.Count}");
            foreach (var word in group)
                AddSynonym(RewriteSpellings(word), _concepts.Count - 1);
        }
    }

    public IReadOnlyList<string> KeywordsOf(string article) => _lexicon.Keywords.GetValueOrDefault(article) ?? [];

    public IReadOnlyList<string> AskingsOf(string article) => _lexicon.Askings.GetValueOrDefault(article) ?? [];

    public TextTerms Extract(string text) => Extract(text, reader: null);

    /// <param name="text">As written.</param>
    /// <param name="reader">For questions: writes hiragana words as the articles do.</param>
    public TextTerms Extract(string text, KanaReader? reader)
    {
        var normal = RewriteSpellings(TextNormalizer.Normalize(text));
        if (reader is not null)
            normal = reader.Rewrite(normal);
        var tokens = _analyzer.Analyze(normal);
        Term[] words = [.. Words(tokens)];
        return new TextTerms(words, [.. Concepts(normal, tokens, words)], ReadingOf(tokens, normal), LetterPairs.Of(normal), _intents.Find(normal));
    }

    /// <summary>A word of the lexicon that is typed in hiragana is written in its own letters, so that it is cut as a word.</summary>
    private void AddReadings(SearchLexicon lexicon)
    {
        if (!_analyzer.HasDictionary)
            return;
        foreach (var word in lexicon.Synonyms.SelectMany(group => group).Where(word => word.Any(TextNormalizer.IsHan)))
        {
            var reading = Kana.ToHiragana(ReadingOf(_analyzer.Analyze(word), word));
            if (reading.Length < ShortestReading || !Kana.IsKana(reading))
                continue;
            _canonical.Add(RewriteSpellings(word));
            _spellings.Add(reading, _canonical.Count - 1);
        }
    }

    /// <summary>
    /// A single word is known by its form, in whatever inflection it stands; a phrase by its letters.
    /// </summary>
    private void AddSynonym(string word, int concept)
    {
        var tokens = _analyzer.Analyze(word);
        if (tokens.Count == 1 && WordForm.Of(tokens[0]) is { } form)
        {
            if (!_conceptsOfWord.TryGetValue(form, out var concepts))
                _conceptsOfWord.Add(form, concepts = []);
            if (!concepts.Contains(concept))
                concepts.Add(concept);
            return;
        }

        AddPhrase(word, concept);
    }

    private void AddPhrase(string phrase, int concept)
    {
        var value = _synonyms.ValueOf(phrase);
        if (value < 0)
        {
            _synonyms.Add(phrase, _conceptsOfPhrase.Count);
            _conceptsOfPhrase.Add([concept]);
        }
        else if (!_conceptsOfPhrase[value].Contains(concept))
        {
            _conceptsOfPhrase[value].Add(concept);
        }
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
                yield return new Term(form, token.Start, token.End, token.Class, WordForm.ReadingOf(token));
                if (token.Class is not WordClass.Noun)
                    continue;
                foreach (var part in _decompounder.PartsOf(token.Base))
                    yield return new Term(part, token.Start, token.End, WordClass.Noun);
            }
        }
    }

    /// <summary>
    /// Synonyms are found where words begin and end, so that 「ねつ」 is not found inside 「つねつね」;
    /// long ones anywhere, since MeCab cuts words in hiragana at odd places.
    /// </summary>
    private IEnumerable<Term> Concepts(string text, IReadOnlyList<Token> tokens, Term[] words)
    {
        foreach (var word in words)
        {
            foreach (var concept in _conceptsOfWord.GetValueOrDefault(word.Text) ?? [])
                yield return new Term(_concepts[concept], word.Start, word.End);
        }

        if (_synonyms.Count == 0)
            yield break;
        var boundaries = new bool[text.Length + 1];
        boundaries[0] = boundaries[^1] = true;
        foreach (var token in tokens)
            boundaries[token.Start] = boundaries[token.End] = true;
        for (var i = 0; i < text.Length;)
        {
            var (length, phrase) = _synonyms.Longest(text, i, (boundaries, i), static (state, end) =>
                end - state.i >= ShortestReading || (state.boundaries[state.i] && state.boundaries[end]));
            if (length == 0)
            {
                i++;
                continue;
            }

            foreach (var concept in _conceptsOfPhrase[phrase])
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

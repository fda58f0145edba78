namespace ConciergeBot.Safety.Matching;

/// <summary>Collects concepts and the literal words of patterns, and compiles them into one lexicon.</summary>
internal sealed class LexiconBuilder(TextFolding folding, KanjiReadings readings)
{
    /// <summary>Shorter readings are too many things at once (ち: blood, and half of all words).</summary>
    private const int ShortestReading = 3;

    /// <summary>Readings from here on are clear in any text.</summary>
    private const int ClearReading = 5;

    private readonly Dictionary<string, IReadOnlyList<string>> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<WordMeaning>> _meanings = new(StringComparer.Ordinal);
    private int _concepts = Lexicon.Ignored + 1;

    /// <summary>Defines a concept; its words may name other concepts as <c>&lt;name&gt;</c>.</summary>
    /// <returns>Whether the name was free.</returns>
    public bool TryDefine(string name, IReadOnlyList<string> words) => _named.TryAdd(name, words);

    public void Ignore(string word) => Add(word, Lexicon.Ignored);

    /// <summary>The concept of a pattern's element, such as <c>&lt;息&gt;</c> or <c>呼吸|息</c>.</summary>
    /// <exception cref="FormatException">A concept is not defined, refers to itself, or a word is empty.</exception>
    public int ConceptOf(string element)
    {
        if (_elements.TryGetValue(element, out var known))
            return known;
        var concept = _concepts++;
        _elements.Add(element, concept);
        foreach (var word in element.Split('|'))
            AddWordOrConcept(word, concept, []);
        return concept;
    }

    public Lexicon Build() => new(_meanings, _concepts);

    private void AddWordOrConcept(string word, int concept, HashSet<string> open)
    {
        if (word is not ['<', .., '>'])
        {
            Add(word, concept);
            return;
        }

        var name = word[1..^1];
        if (!_named.TryGetValue(name, out var words))
            throw new FormatException($"there is no word group '{name}'");
        if (!open.Add(name))
            throw new FormatException($"the word group '{name}' contains itself");
        foreach (var member in words)
            AddWordOrConcept(member, concept, open);
        open.Remove(name);
    }

    private void Add(string written, int concept)
    {
        var tolerant = written.StartsWith('~');
        var openEnd = written.EndsWith('*');
        var plain = written.Trim('~', '*').Replace('_', ' ');
        var word = folding.Fold(plain).Text;
        if (word.Length == 0)
            throw new FormatException($"the word '{written}' has no letters");
        if (word.Length == 1 && plain.Length > 1 && word[0] is >= 'ぁ' and <= 'ん')
            throw new FormatException($"the word '{written}' is read as '{word}' (long vowels do not count), which is in every text");
        AddFolded(word, new WordMeaning(concept, openEnd, KanaTextOnly: false));
        if (readings.InKana(plain) is { Length: >= ShortestReading } kana)
            AddFolded(folding.Fold(kana).Text, new WordMeaning(concept, openEnd, kana.Length < ClearReading));
        if (!tolerant)
            return;
        foreach (var slip in TypingErrors.Of(word))
            AddFolded(slip, new WordMeaning(concept, openEnd, KanaTextOnly: false));
    }

    private void AddFolded(string word, WordMeaning meaning)
    {
        if (!_meanings.TryGetValue(word, out var meanings))
            _meanings.Add(word, meanings = []);
        meanings.Add(meaning);
    }
}

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// What editors teach search about words, as tab-separated files: <c>spellings.tsv</c> (first column: the spelling used,
/// then those rewritten to it), <c>synonyms*.tsv</c> (a line: words for one thing), <c>stop-words.tsv</c> (a word a line),
/// <c>intents.tsv</c> (a kind of wish and the words that show it), <c>keywords.tsv</c> (an article's id and more words for it),
/// <c>askings*.tsv</c> (an article's id and how parents ask for it), <c>outside-topics*.tsv</c> (a kind of foreign question and examples).
/// Lines that start with '#' are comments.
/// </summary>
public sealed class SearchLexicon
{
    private SearchLexicon(
        IReadOnlyList<IReadOnlyList<string>> spellings, IReadOnlyList<IReadOnlyList<string>> synonyms, IReadOnlySet<string> stopWords,
        IReadOnlyList<IReadOnlyList<string>> intents, IReadOnlyDictionary<string, IReadOnlyList<string>> keywords,
        IReadOnlyDictionary<string, IReadOnlyList<string>> askings, IReadOnlyList<IReadOnlyList<string>> outsideTopics)
    {
        (Spellings, Synonyms, StopWords, Intents, Keywords, Askings, OutsideTopics) =
            (spellings, synonyms, stopWords, intents, keywords, askings, outsideTopics);
    }

    /// <summary>No words at all: search then knows only what the analyzer knows.</summary>
    public static SearchLexicon Empty { get; } = Create([], [], [], []);

    /// <summary>A group's first spelling is written in place of its others before words are cut.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Spellings { get; }

    /// <summary>Words and phrases for one thing; each finds the others at a reduced weight.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; }

    /// <summary>Base forms that say nothing of the matter.</summary>
    public IReadOnlySet<string> StopWords { get; }

    /// <summary>A line: a kind of wish (<c>when</c>, <c>howmuch</c>, …), then the words that show it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Intents { get; }

    /// <summary>Article id → words that parents use for it beyond its question and variants. Searched, never shown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Keywords { get; }

    /// <summary>Article id → questions with which parents ask for it. Searched like its variants, never shown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Askings { get; }

    /// <summary>What the knowledge does not cover: a kind, then questions of that kind.</summary>
    public IReadOnlyList<IReadOnlyList<string>> OutsideTopics { get; }

    /// <summary>The same words without what belongs to one knowledge base: for searching another.</summary>
    public SearchLexicon WithoutTopics() =>
        new(Spellings, Synonyms, StopWords, Intents, None, None, []);

    /// <summary>The same words with fewer askings: a question must not find itself while search is measured with it.</summary>
    /// <param name="isKept">Whether an asking (article or kind, then the asking) stays.</param>
    public SearchLexicon WithAskings(Func<string, string, bool> isKept) => new(
        Spellings, Synonyms, StopWords, Intents, Keywords,
        Askings.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Where(asking => isKept(pair.Key, asking))], StringComparer.Ordinal),
        [.. OutsideTopics.Select(topic => (IReadOnlyList<string>)[topic[0], .. topic.Skip(1).Where(asking => isKept(topic[0], asking))]).Where(topic => topic.Count > 1)]);

    /// <summary>Reads the lexicon's files from a folder; a missing file is an empty one.</summary>
    /// <exception cref="LexiconFormatException">A line is malformed.</exception>
    public static SearchLexicon Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Create(
            ReadGroups(Path.Combine(folder, "spellings.tsv"), minimum: 2),
            Lines(folder, "synonyms*.tsv"),
            ReadGroups(Path.Combine(folder, "stop-words.tsv"), minimum: 1).Select(group => group[0]),
            ReadGroups(Path.Combine(folder, "intents.tsv"), minimum: 2),
            ReadGroups(Path.Combine(folder, "keywords.tsv"), minimum: 2),
            Lines(folder, "outside-topics*.tsv"),
            Lines(folder, "askings*.tsv"));
    }

    /// <summary>A lexicon from groups in memory; the words are normalised here.</summary>
    public static SearchLexicon Create(
        IEnumerable<IReadOnlyList<string>> spellings, IEnumerable<IReadOnlyList<string>> synonyms, IEnumerable<string> stopWords,
        IEnumerable<IReadOnlyList<string>>? intents = null, IEnumerable<IReadOnlyList<string>>? keywords = null,
        IEnumerable<IReadOnlyList<string>>? outsideTopics = null, IEnumerable<IReadOnlyList<string>>? askings = null) =>
        new(
            [.. spellings.Select(Normalized)],
            [.. synonyms.Select(Normalized)],
            stopWords.Select(TextNormalizer.Normalize).ToHashSet(StringComparer.Ordinal),
            [.. (intents ?? []).Select(line => (IReadOnlyList<string>)[line[0], .. line.Skip(1).Select(TextNormalizer.Normalize)])],
            ById(keywords ?? []),
            ById(askings ?? []),
            [.. ById(outsideTopics ?? []).Select(topic => (IReadOnlyList<string>)[topic.Key, .. topic.Value])]);

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> None { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> ById(IEnumerable<IReadOnlyList<string>> lines) =>
        lines.GroupBy(line => line[0], StringComparer.Ordinal).ToDictionary(
            same => same.Key, same => (IReadOnlyList<string>)[.. same.SelectMany(line => line.Skip(1)).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);

    /// <summary>The lines of all files of a name, their cells apart, in the order of the names.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Lines(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).SelectMany(file => ReadGroups(file, minimum: 2));

    private static IReadOnlyList<string> Normalized(IReadOnlyList<string> group) =>
        [.. group.Select(TextNormalizer.Normalize).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];

    private static List<IReadOnlyList<string>> ReadGroups(string file, int minimum)
    {
        var groups = new List<IReadOnlyList<string>>();
        if (!File.Exists(file))
            return groups;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < minimum)
                throw new LexiconFormatException(file, number, $"a line needs at least {minimum} words, with a tab between them");
            groups.Add(words);
        }

        return groups;
    }
}

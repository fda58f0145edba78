using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering.Understanding;

/// <summary>
/// Tells messages that lean on the one before: 「それはいつまで？」, 「いくら？」, 「2人目も？」. Knows words, not grammar; the words
/// are data (<c>leaning.tsv</c> and the wishes of <c>intents.tsv</c> under <c>knowledge/lexicon</c>).
/// </summary>
public sealed class LeaningWords
{
    private const string Points = "points";
    private const string Applies = "applies";
    private const string Filler = "filler";

    /// <summary>A message of so few letters seldom names its matter.</summary>
    private const int Short = 12;

    private readonly PhraseTrie _points = new();
    private readonly PhraseTrie _matterless = new();
    private readonly List<string> _applies = [];
    private readonly IntentCues _wishes;

    private LeaningWords(SearchLexicon lexicon) => _wishes = new IntentCues(lexicon.Intents);

    /// <param name="folder">The folder of the lexicon.</param>
    /// <param name="lexicon">The lexicon, for the words that ask when, how much, where.</param>
    /// <exception cref="LexiconFormatException">A line is malformed.</exception>
    public static LeaningWords Load(string folder, SearchLexicon lexicon)
    {
        var leaning = new LeaningWords(lexicon);
        var file = Path.Combine(folder, "leaning.tsv");
        foreach (var (line, index) in File.ReadLines(file).Select((line, index) => (line, index)))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (words is not [Points or Applies or Filler, _, ..])
                throw new LexiconFormatException(file, index + 1, $"a line starts with '{Points}', '{Applies}' or '{Filler}', then a tab and words");
            leaning.Add(words[0], [.. words.Skip(1).Select(TextNormalizer.Normalize)]);
        }

        foreach (var wish in lexicon.Intents.Where(intent => !intent[0].StartsWith("answer:", StringComparison.Ordinal)).SelectMany(intent => intent.Skip(1)))
            leaning._matterless.Add(wish, 0);
        return leaning;
    }

    private void Add(string kind, IReadOnlyList<string> words)
    {
        if (kind == Applies)
            _applies.AddRange(words);
        foreach (var word in words.Where(_ => kind != Applies))
            _matterless.Add(word, 0);
        foreach (var word in words.Where(_ => kind == Points))
            _points.Add(word, 0);
    }

    /// <summary>Whether a message asks for something: when, how much, where.</summary>
    public bool Asks(string message) => _wishes.Find(TextNormalizer.Normalize(message)).Asks != 0;

    /// <summary>Whether an answer's text tells what a message asks for: 「いくら？」 asks for an amount, and 「15,000円」 is one.</summary>
    public bool Tells(string answer, string message)
    {
        var asks = _wishes.Find(TextNormalizer.Normalize(message)).Asks;
        return asks != 0 && (_wishes.Find(TextNormalizer.Normalize(answer)).Tells & asks) == asks;
    }

    /// <summary>Reads how much a message leans on what was said before it.</summary>
    public Leaning Read(string text)
    {
        var normal = TextNormalizer.Normalize(text);
        if (MatterIn(normal) <= 1)
            return Leaning.Wholly;
        var letters = normal.Count(char.IsLetterOrDigit);
        if (letters <= Short && _applies.Exists(word => normal.TrimEnd(' ', '?', '。', '!').EndsWith(word, StringComparison.Ordinal)))
            return Leaning.Extends;
        return letters <= Short || PointsBack(normal) ? Leaning.Partly : Leaning.Barely;
    }

    private bool PointsBack(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Length(_points, text, i) > 0)
                return true;
        }

        return false;
    }

    /// <summary>How many letters are left when all words without matter are gone.</summary>
    private int MatterIn(string text)
    {
        var matter = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = Length(_matterless, text, i);
            if (length == 0 && char.IsLetterOrDigit(text[i]))
                matter++;
            i += Math.Max(length, 1);
        }

        return matter;
    }

    // Latin words count whole: "it" is not in "with".
    private static int Length(PhraseTrie phrases, string text, int at) =>
        IsInsideWord(text, at) ? 0 : phrases.Longest(text, at, text, static (whole, end) => !IsInsideWord(whole, end)).Length;

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]);
}

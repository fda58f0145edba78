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
    private const string Opens = "opens";
    private const string Help = "help";
    private const string Trouble = "trouble";

    /// <summary>A message of so few letters seldom names its matter.</summary>
    private const int Short = 12;

    private readonly PhraseTrie _points = new();
    private readonly PhraseTrie _matterless = new();
    private readonly PhraseTrie _besideHelp = new();
    private readonly List<string> _applies = [];
    private readonly List<string> _opens = [];
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
            if (words is not [Points or Applies or Opens or Help or Filler, _, ..])
                throw new LexiconFormatException(file, index + 1, $"a line starts with '{Points}', '{Applies}', '{Opens}', '{Help}' or '{Filler}', then a tab and words");
            leaning.Add(words[0], [.. words.Skip(1).Select(TextNormalizer.Normalize)]);
        }

        foreach (var wish in lexicon.Intents.Where(intent => !intent[0].StartsWith("answer:", StringComparison.Ordinal) && intent[0] != Trouble).SelectMany(intent => intent.Skip(1)))
        {
            leaning._matterless.Add(wish, 0);
            leaning._besideHelp.Add(wish, 0);
        }

        return leaning;
    }

    private void Add(string kind, IReadOnlyList<string> words)
    {
        if (kind is Applies or Opens)
        {
            (kind == Applies ? _applies : _opens).AddRange(words);
            return;
        }

        foreach (var word in words)
        {
            _besideHelp.Add(word, 0);
            if (kind != Help)
                _matterless.Add(word, 0);
        }

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
        if (MatterIn(normal, _matterless) <= 1)
            return Leaning.Wholly;
        var letters = normal.Count(char.IsLetterOrDigit);
        if (letters <= Short && EndsWith(normal, _applies))
            return Leaning.Extends;
        return letters <= Short || PointsBack(normal) ? Leaning.Partly : Leaning.Barely;
    }

    /// <summary>Whether a message asks whom to call, where to go or what to do, and names no other matter: 「どこに電話すればいい？」.</summary>
    public bool AsksForHelp(string text) => MatterIn(TextNormalizer.Normalize(text), _besideHelp) <= 1;

    /// <summary>Whether a message leaves open what it asks: 「なくしたら？」.</summary>
    public bool LeavesOpen(string text) => EndsWith(TextNormalizer.Normalize(text), _opens);

    private static bool EndsWith(string text, List<string> words)
    {
        var said = text.TrimEnd(' ', '?', '。', '!');
        return words.Exists(word => said.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>What a question is about: its words up to the first that says nothing of a matter.</summary>
    public string MatterOf(string question)
    {
        var normal = TextNormalizer.Normalize(question);
        for (var i = 0; i < normal.Length; i++)
        {
            if (Length(_matterless, normal, i) > 0)
                return normal[..i].Trim();
        }

        return normal;
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

    /// <summary>How many letters are left when the words without matter are gone; a kanji is a word (「熱」) and counts twice.</summary>
    private static int MatterIn(string text, PhraseTrie without)
    {
        var matter = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = Length(without, text, i);
            if (length == 0 && char.IsLetterOrDigit(text[i]))
                matter += IsKanji(text[i]) ? 2 : 1;
            i += Math.Max(length, 1);
        }

        return matter;
    }

    private static bool IsKanji(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    // Latin words count whole: "it" is not in "with".
    private static int Length(PhraseTrie phrases, string text, int at) =>
        IsInsideWord(text, at) ? 0 : phrases.Longest(text, at, text, static (whole, end) => !IsInsideWord(whole, end)).Length;

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]);
}

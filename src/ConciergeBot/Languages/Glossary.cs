using System.Globalization;
using System.Text;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Languages;

/// <summary>
/// Words of child-rearing in the concierge's languages with the Japanese words that search knows:
/// <c>knowledge/lexicon/glossary.tsv</c>. Finds an article for a question in a language that it is not translated into.
/// </summary>
public sealed class Glossary
{
    private readonly PhraseTrie _phrases = new();
    private readonly List<(string Words, string Alone)> _japanese = [];

    private Glossary()
    {
    }

    /// <summary>
    /// Reads a file of tab-separated lines: the Japanese words, then a column for each further language, with <c>|</c>
    /// between several ways to say it. After a <c>|</c> in the first column stands what is meant when nothing else is
    /// named, since most who write "vaccine" ask when. Lines that start with <c>#</c> are comments.
    /// </summary>
    /// <exception cref="LexiconFormatException">A line is malformed.</exception>
    public static Glossary Load(string file)
    {
        var glossary = new Glossary();
        foreach (var (line, index) in File.ReadLines(file).Select((line, index) => (line, index)))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var columns = line.Split('\t', StringSplitOptions.TrimEntries);
            if (columns.Length < 2 || columns[0].Length == 0)
                throw new LexiconFormatException(file, index + 1, "a line needs Japanese words, a tab and words of another language");
            var japanese = columns[0].Split('|', 2);
            glossary._japanese.Add((japanese[0], japanese[^1]));
            foreach (var phrase in columns.Skip(1).SelectMany(column => column.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
                glossary._phrases.Add(Fold(phrase), glossary._japanese.Count - 1);
        }

        return glossary;
    }

    /// <summary>The Japanese words for what the text names, in the file's order, each once; null when it names nothing known.</summary>
    public string? ToJapanese(string text)
    {
        var folded = Fold(text);
        var found = new SortedSet<int>();
        for (var i = 0; i < folded.Length;)
        {
            var (length, value) = IsInsideWord(folded, i) ? (0, -1) : _phrases.Longest(folded, i, folded, static (whole, end) => !IsInsideWord(whole, end));
            if (length > 0)
                found.Add(value);
            i += Math.Max(length, 1);
        }

        return found.Count switch
        {
            0 => null,
            1 => _japanese[found.Min].Alone,
            _ => string.Join('、', found.Select(line => _japanese[line].Words)),
        };
    }

    // Latin words are matched whole; Chinese is written without spaces.
    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    // Accents are often left out on a phone.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in TextNormalizer.Normalize(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                folded.Append(c is 'đ' ? 'd' : c);
        }

        return folded.ToString();
    }
}

using System.Text;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Writes words typed in hiragana as the articles write them: MeCab cuts 「じどうてあては」 at odd places, 「児童手当は」 rightly.
/// Knows the nouns of the articles' questions and their combinations.
/// </summary>
internal sealed class KanaReader
{
    private const int LongestCompound = 4;

    /// <summary>From this length on a reading is taken wherever it stands.</summary>
    private const int Certain = 5;

    private const int Shortest = 2;
    private const string Particles = "はがをにのでともやかへ";

    private readonly PhraseTrie _readings = new();
    private readonly List<string> _words = [];

    public KanaReader(IEnumerable<TextTerms> texts)
    {
        foreach (var (reading, word) in texts.SelectMany(text => Compounds(text.Words)))
        {
            if (_readings.ValueOf(reading) >= 0)
                continue;
            _readings.Add(reading, _words.Count);
            _words.Add(word);
        }
    }

    /// <summary>Whether it would learn nothing from these texts.</summary>
    public bool Knows(IEnumerable<TextTerms> texts) => texts.SelectMany(text => Compounds(text.Words)).All(compound => _readings.ValueOf(compound.Reading) >= 0);

    /// <summary>The text with its hiragana words rewritten; a text with kanji of its own is left as it is.</summary>
    public string Rewrite(string text)
    {
        if (text.Count(TextNormalizer.IsHan) * 6 > text.Length)
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var (length, value) = TextNormalizer.IsHiragana(text[i])
                ? _readings.Longest(text, i, (text, i), static (state, end) => MayBeWord(state.text, state.i, end)) : (0, -1);
            if (length == 0)
            {
                result.Append(text[i++]);
                continue;
            }

            result.Append(_words[value]);
            i += length;
        }

        return result.ToString();
    }

    /// <summary>A short reading counts only between particles or marks.</summary>
    private static bool MayBeWord(string text, int start, int end)
    {
        if (end - start >= Certain)
            return true;
        var opens = start == 0 || !TextNormalizer.IsHiragana(text[start - 1]) || Particles.Contains(text[start - 1], StringComparison.Ordinal);
        var closes = end == text.Length || !TextNormalizer.IsHiragana(text[end]) || Particles.Contains(text[end], StringComparison.Ordinal);
        return end - start >= 4 ? opens || closes : opens && closes;
    }

    private static IEnumerable<(string Reading, string Word)> Compounds(Term[] words)
    {
        for (var first = 0; first < words.Length; first++)
        {
            var (surface, reading, end) = ("", "", words[first].Start);
            for (var next = first; next < words.Length && next - first < LongestCompound; next++)
            {
                if (words[next].Start < end)
                    continue;
                if (words[next].Start > end || words[next].Class is not (WordClass.Noun or WordClass.Suffix or WordClass.Unknown) || words[next].Reading is null)
                    break;
                (surface, reading, end) = (surface + words[next].Text, reading + words[next].Reading, words[next].End);
                if (reading.Length >= Shortest && Kana.ToHiragana(reading) is var kana && kana != surface && Kana.IsKana(kana))
                    yield return (kana, surface);
            }
        }
    }
}

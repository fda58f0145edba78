using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// The pieces by which a text is judged as a whole: runs of one to three words where it is written in Latin letters, runs
/// of one to four letters elsewhere.
/// </summary>
internal static class TextPieces
{
    private const int LongestRun = 4;
    private const int MostWords = 3;

    /// <summary>Begins the piece of a rule's sign; no text has it, as it ends a sentence.</summary>
    public const char SignMark = '!';

    /// <summary>The folded text with an end of sentence on both sides, so that beginnings and ends count as such.</summary>
    public static string Frame(string folded) => TextFolding.SentenceEnd + folded.Trim(TextFolding.SentenceEnd) + TextFolding.SentenceEnd;

    /// <summary>Whether a folded text is written in Japanese: no other language has kana.</summary>
    public static bool IsJapanese(string folded) => folded.AsSpan().ContainsAnyInRange('ぁ', 'ん');

    /// <summary>Whether a folded text is read by its words: it has more Latin letters than kanji, and no kana.</summary>
    public static bool HasWords(string folded) =>
        !IsJapanese(folded) && folded.Count(IsOfWord) > folded.Count(KanjiReadings.IsKanji);

    /// <summary>The pieces of a framed text in the order of their starts, as often as they stand there.</summary>
    public static List<TextSpan> Of(string framed) => HasWords(framed) ? RunsOfWords(framed) : RunsOfLetters(framed);

    /// <summary>
    /// A number for a piece, to look it up fast: its letters themselves up to four, a hash (FNV-1a, 64 bits) beyond; spread,
    /// since the letters of one script are alike in most of their bits.
    /// </summary>
    public static ulong KeyOf(ReadOnlySpan<char> piece)
    {
        var key = 0UL;
        if (piece.Length <= LongestRun)
        {
            foreach (var letter in piece)
                key = (key << 16) | letter;
            return Spread(key);
        }

        key = 14695981039346656037;
        foreach (var letter in piece)
            key = unchecked((key ^ letter) * 1099511628211);
        return key;
    }

    /// <summary>What the rules see in a text is a piece of it, too.</summary>
    public static string Of(Signal sign) => SignMark + sign.Id;

    /// <summary>The words of a framed text in Latin letters, ends of sentences among them.</summary>
    public static List<TextSpan> Words(string framed)
    {
        var words = new List<TextSpan>();
        for (var start = 0; start < framed.Length;)
        {
            var end = start;
            while (end < framed.Length && IsOfWord(framed[end]))
                end++;
            if (end > start)
                words.Add(new TextSpan(start, end));
            else if (framed[start] == TextFolding.SentenceEnd)
                words.Add(new TextSpan(start, ++end));
            start = Math.Max(end, start + 1);
        }

        return words;
    }

    private static List<TextSpan> RunsOfLetters(string framed)
    {
        var runs = new List<TextSpan>(framed.Length * LongestRun);
        for (var start = 0; start < framed.Length; start++)
        {
            for (var length = 1; length <= LongestRun && start + length <= framed.Length; length++)
                runs.Add(new TextSpan(start, start + length));
        }

        return runs;
    }

    private static List<TextSpan> RunsOfWords(string framed)
    {
        var words = Words(framed);
        var runs = new List<TextSpan>(words.Count * MostWords);
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = first; last < words.Count && last < first + MostWords; last++)
                runs.Add(new TextSpan(words[first].Start, words[last].End));
        }

        return runs;
    }

    // Odd, so that no two keys become one.
    private static ulong Spread(ulong key) => unchecked(key * 0x9E3779B97F4A7C15);

    private static bool IsOfWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '\'' or (>= 'À' and <= 'ɏ');
}

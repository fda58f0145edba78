using System.Text;

namespace ConciergeBot.Safety.Matching;

/// <summary>Writes words of the lexicon in kana, so that a text in hiragana alone is understood: 薬 → くすり.</summary>
/// <param name="readings">Kanji, with following kana where the reading depends on them, and how they are read.</param>
internal sealed class KanjiReadings(IReadOnlyDictionary<string, string> readings)
{
    private readonly int _longest = readings.Count == 0 ? 0 : readings.Keys.Max(key => key.Length);

    public static bool IsKanji(char c) => c is >= '一' and <= '鿿' or '々';

    /// <summary>The word in kana; null when it has no kanji, or one whose reading is not known.</summary>
    public string? InKana(string word)
    {
        if (!word.Any(IsKanji))
            return null;
        var kana = new StringBuilder(word.Length * 2);
        for (var i = 0; i < word.Length;)
        {
            var length = LongestAt(word, i);
            if (length == 0 && IsKanji(word[i]))
                return null;
            kana.Append(length == 0 ? word[i].ToString() : readings[word.Substring(i, length)]);
            i += Math.Max(length, 1);
        }

        return kana.ToString();
    }

    private int LongestAt(string word, int at)
    {
        for (var length = Math.Min(_longest, word.Length - at); length > 0; length--)
        {
            if (readings.ContainsKey(word.Substring(at, length)))
                return length;
        }

        return 0;
    }
}

namespace ConciergeBot.Safety.Matching;

/// <summary>
/// The words that one slip of the thumb makes of a word on a flick keyboard: a letter left out or doubled, two letters swapped,
/// the neighbour on the same key, a voicing mark too many or too few. Worked out once, so that matching stays exact and fast.
/// </summary>
internal static class TypingErrors
{
    /// <summary>Shorter results would be other words too often.</summary>
    private const int ShortestResult = 4;

    private static readonly string[] Keys =
    [
        "あいうえお", "かきくけこがぎぐげご", "さしすせそざじずぜぞ", "たちつてとだぢづでど", "なにぬねの",
        "はひふへほばびぶべぼぱぴぷぺぽ", "まみむめも", "やゆよ", "らりるれろ", "わをん",
    ];

    private static readonly Dictionary<char, string> KeyOf =
        Keys.SelectMany(key => key.Select(letter => (letter, key))).ToDictionary(pair => pair.letter, pair => pair.key);

    public static IEnumerable<string> Of(string word) => Slips(word).Where(slip => slip.Length >= ShortestResult);

    private static IEnumerable<string> Slips(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Insert(i, word[i].ToString());
            yield return word.Remove(i, 1);
            if (i + 1 < word.Length && word[i] != word[i + 1])
                yield return string.Concat(word.AsSpan(0, i), [word[i + 1], word[i]], word.AsSpan(i + 2));
            if (!KeyOf.TryGetValue(word[i], out var key))
                continue;
            foreach (var neighbour in key.Where(letter => letter != word[i]))
                yield return string.Concat(word.AsSpan(0, i), [neighbour], word.AsSpan(i + 1));
        }
    }
}

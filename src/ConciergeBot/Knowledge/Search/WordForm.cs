namespace ConciergeBot.Knowledge.Search;

/// <summary>The one form of a word under which its spellings meet.</summary>
internal static class WordForm
{
    /// <summary>
    /// A word with two or more kanji is its kanji alone, so that 申し込み, 申込み, 申込 and 申し込む are one;
    /// an English word loses its plural; any other is its base form. Null for a mark.
    /// </summary>
    public static string? Of(Token token)
    {
        var word = token.Base;
        if (word.Length == 0 || !(char.IsLetterOrDigit(word[0]) || char.IsSurrogate(word[0])))
            return null;
        if (char.IsAsciiLetter(word[0]))
            return Singular(word);
        if (token.Class is WordClass.Gram)
            return word;
        // Kana between and after kanji are inflection only when short: 粗大ごみ is not 粗大.
        var (kanji, run, longestRun) = (0, 0, 0);
        foreach (var c in word)
        {
            if (TextNormalizer.IsHan(c))
                (kanji, run) = (kanji + 1, 0);
            else if (TextNormalizer.IsHiragana(c))
                longestRun = Math.Max(longestRun, ++run);
            else
                return word;
        }

        var inflected = token.Class is WordClass.Verb or WordClass.Adjective ? 3 : 1;
        return kanji >= 2 && kanji < word.Length && longestRun <= inflected && TextNormalizer.IsHan(word[0])
            ? string.Concat(word.Where(TextNormalizer.IsHan)) : word;
    }

    /// <summary>The base form's reading in katakana, from that of the surface: 下がっ サガッ → 下がる サガル. Null when it cannot be told.</summary>
    public static string? ReadingOf(Token token)
    {
        if (Kana.IsKana(token.Base))
            return Kana.ToKatakana(token.Base);
        if (token.Reading is null || token.Surface == token.Base)
            return token.Reading;
        var shared = token.Surface.AsSpan().CommonPrefixLength(token.Base);
        var inflection = token.Surface.Length - shared;
        var tail = token.Base[shared..];
        return shared > 0 && inflection < token.Reading.Length && (tail.Length == 0 || Kana.IsKana(tail))
            ? string.Concat(token.Reading.AsSpan(0, token.Reading.Length - inflection), Kana.ToKatakana(tail)) : null;
    }

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;
}

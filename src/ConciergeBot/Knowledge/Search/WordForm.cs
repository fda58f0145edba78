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
        var kanji = 0;
        foreach (var c in word)
        {
            if (TextNormalizer.IsHan(c))
                kanji++;
            else if (!TextNormalizer.IsHiragana(c))
                return word;
        }

        return kanji >= 2 && kanji < word.Length ? string.Concat(word.Where(TextNormalizer.IsHan)) : word;
    }

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;
}

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Cuts text without a dictionary: words of letters and digits whole, Japanese into overlapping pairs of characters.
/// Serves where MeCab is missing; <see cref="TextAnalyzers"/> says what that costs.
/// </summary>
public sealed class NGramAnalyzer : ITextAnalyzer
{
    public string Name => "character pairs";

    public bool HasDictionary => false;

    public IReadOnlyList<Token> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsSameRun(text[i], text[end]))
                end++;
            if (end == i)
            {
                i++;
                continue;
            }

            if (IsWordWhole(text[i]))
                tokens.Add(Gram(text, i, end, char.IsAsciiDigit(text[i]) ? WordClass.Number : WordClass.Unknown));
            else
                AddPairs(text, i, end, tokens);
            i = end;
        }

        return tokens;
    }

    private static void AddPairs(string text, int start, int end, List<Token> tokens)
    {
        if (end - start == 1 && TextNormalizer.IsHan(text[start]))
            tokens.Add(Gram(text, start, end, WordClass.Gram));
        for (var i = start; i + 1 < end; i++)
        {
            // Two hiragana are mostly grammar: they would match everything.
            if (!(TextNormalizer.IsHiragana(text[i]) && TextNormalizer.IsHiragana(text[i + 1])) || end - start < 6)
                tokens.Add(Gram(text, i, i + 2, WordClass.Gram));
        }
    }

    private static Token Gram(string text, int start, int end, WordClass wordClass)
    {
        var surface = text[start..end];
        return new Token(surface, surface, null, wordClass, start);
    }

    private static bool IsWordWhole(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsSameRun(char first, char c) =>
        char.IsAsciiDigit(first) ? char.IsAsciiDigit(c)
        : char.IsAsciiLetter(first) ? char.IsAsciiLetter(c)
        : (char.IsLetter(c) || char.IsSurrogate(c) || c is '々' or 'ー') && !char.IsAscii(c);
}

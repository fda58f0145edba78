namespace ConciergeBot.Knowledge.Search;

/// <summary>Hiragana and katakana: one reading, two scripts.</summary>
internal static class Kana
{
    private const int ScriptDistance = 'ァ' - 'ぁ';

    public static bool IsKana(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TextNormalizer.IsHiragana(c) && !TextNormalizer.IsKatakana(c))
                return false;
        }

        return text.Length > 0;
    }

    public static string ToKatakana(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = TextNormalizer.IsHiragana(source[i]) ? (char)(source[i] + ScriptDistance) : source[i];
    });

    public static string ToHiragana(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = source[i] is >= 'ァ' and <= 'ヶ' ? (char)(source[i] - ScriptDistance) : source[i];
    });
}

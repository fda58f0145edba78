namespace ConciergeBot.Redaction;

/// <summary>Writes full-width letters, digits and signs in half width, one character for one, so that places stay the same.</summary>
internal static class WidthFolding
{
    private const int Offset = '！' - '!';

    public static string Fold(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            folded[i] = Fold(source, i);
    });

    private static char Fold(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        >= '！' and <= '～' and var wide => (char)(wide - Offset),
        '　' => ' ',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        // The long-vowel mark stands for a hyphen between digits.
        'ー' or 'ｰ' when i > 0 && IsDigit(text[i - 1]) && i + 1 < text.Length && IsDigit(text[i + 1]) => '-',
        var other => other,
    };

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}

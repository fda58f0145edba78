using System.Globalization;
using System.Text;

namespace ConciergeBot.Safety.Matching;

/// <summary>
/// Brings the many ways of typing one thing to one form: full and half width, katakana and hiragana, small kana,
/// long vowels, repeated letters, spaces, emoji, accents, and the spelling variants of <c>knowledge/safety</c>.
/// Words of the lexicon go through the same folding as the parents' texts.
/// </summary>
internal sealed class TextFolding(SpellingVariants variants)
{
    /// <summary>Stands for the end of a sentence or line.</summary>
    public const char SentenceEnd = '。';

    /// <summary>What w at the end of words is read as.</summary>
    private const char Laughter = '笑';

    private const string SmallKana = "ぁぃぅぇぉゃゅょっゎゕゖ";
    private const string LargeKana = "あいうえおやゆよつわかか";

    // Each row ends on one vowel; tells that ぁ in たぁ only stretches た.
    private static readonly string[] KanaByVowel =
    [
        "あかさたなはまやらわがざだばぱ",
        "いきしちにひみりぎじぢびぴ",
        "うくすつぬふむゆるぐずづぶぷ",
        "えけせてねへめれげぜでべぺ",
        "おこそとのほもよろをごぞどぼぽ",
    ];

    public FoldedText Fold(string text)
    {
        var whole = WithoutHalfCharacters(text);
        var source = whole.IsNormalized(NormalizationForm.FormKC) ? whole : whole.Normalize(NormalizationForm.FormKC);
        var folded = new StringBuilder(source.Length);
        var places = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (FoldCharacter(source, i, folded) is not { } c)
                continue;
            if (c == SentenceEnd && (folded.Length == 0 || folded[^1] == SentenceEnd))
                continue;
            folded.Append(c);
            places.Add(i);
            DropRepetition(folded, places);
        }

        return variants.Apply(folded.ToString(), source, places);
    }

    /// <summary>Half an emoji, where a long text was cut, can be neither normalised nor asked whether it is; it says nothing either.</summary>
    private static string WithoutHalfCharacters(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        ? string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar))
        : text;

    private static char? FoldCharacter(string source, int index, StringBuilder soFar)
    {
        var c = char.ToLowerInvariant(source[index]);
        var previous = soFar.Length > 0 ? soFar[^1] : '\0';
        var next = index + 1 < source.Length ? source[index + 1] : '\0';
        switch (c)
        {
            case '.' when char.IsAsciiDigit(previous) && (char.IsAsciiDigit(next) || next == '\0'):
                return c;
            case '。' or '.' or '!' or '?' or '\n' or '\r':
                return SentenceEnd;
            case >= 'ァ' and <= 'ヶ':
                c = (char)(c - ('ァ' - 'ぁ'));
                break;
            case >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF':
                return WithoutAccent(c);
        }

        if (c == 'w' && IsLaughter(source, index))
            return Laughter;
        if (char.IsAsciiLetter(c) && IsKana(previous) && IsRomajiLeftOver(source, index))
            return c == 'n' && IsKana(next) ? 'ん' : null;
        if (c == '-' && char.IsAsciiLetterOrDigit(previous) && char.IsAsciiLetter(next))
            return ' ';
        var small = SmallKana.IndexOf(c, StringComparison.Ordinal);
        if (small >= 0)
            return small < 5 && KanaByVowel[small].Contains(previous, StringComparison.Ordinal) ? null : LargeKana[small];
        if (char.IsWhiteSpace(c))
            return char.IsAsciiLetterOrDigit(previous) && NextVisible(source, index) is { } following && IsLatin(following) ? ' ' : null;
        return char.IsLetterOrDigit(c) && c != 'ー' ? c : null;
    }

    /// <summary>w or www at the end of Japanese words is laughter (草生える, 笑), not a slip of the keyboard.</summary>
    private static bool IsLaughter(string source, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && source[start - 1] is ('w' or 'W'))
            start--;
        while (end < source.Length && source[end] is ('w' or 'W'))
            end++;
        return start > 0 && (IsKana(source[start - 1]) || KanjiReadings.IsKanji(source[start - 1]) || source[start - 1] is 'ー' or '!')
            && (end == source.Length || !(char.IsLetterOrDigit(source[end]) || source[end] == 'ー'));
    }

    /// <summary>
    /// A lone Latin letter after kana is a slip of the romaji keyboard (けいれnしてる, しtない, たべt), and so is a pair that
    /// begins a syllable (あかtyあん); DV and OD are words.
    /// </summary>
    private static bool IsRomajiLeftOver(string source, int index)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && char.IsAsciiLetter(source[start - 1]))
            start--;
        while (end < source.Length && char.IsAsciiLetter(source[end]))
            end++;
        if (end < source.Length && !IsKana(source[end]) && !KanjiReadings.IsKanji(source[end]) && !char.IsWhiteSpace(source[end]) && source[end] != '、' && source[end] != '。')
            return false;
        return end - start == 1 || (end - start == 2 && (source[end - 1] is 'y' or 'h' || source[start] == source[end - 1] || source[start..end] == "ts"));
    }

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ん' or >= 'ァ' and <= 'ヶ';

    private static char? NextVisible(string source, int index)
    {
        for (var i = index + 1; i < source.Length; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
                return source[i];
        }

        return null;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF';

    private static char? WithoutAccent(char c)
    {
        var letter = c == 'đ' ? 'd' : c.ToString(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD)[0];
        return char.IsLetter(letter) ? letter : null;
    }

    /// <summary>Three or more of one letter become one (しにたいいい); two stay, since たたく and 39度 mean what they say.</summary>
    private static void DropRepetition(StringBuilder folded, List<int> places)
    {
        var n = folded.Length;
        if (n < 3 || folded[n - 1] != folded[n - 2] || folded[n - 2] != folded[n - 3] || char.IsAsciiDigit(folded[n - 1]))
            return;
        folded.Length = n - 1;
        places.RemoveAt(n - 1);
    }
}

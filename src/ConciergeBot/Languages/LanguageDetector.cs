using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConciergeBot.Languages;

/// <summary>
/// Tells the language of a parent's message by its script and its small words. Says nothing rather than something
/// doubtful: a wrong guess costs a parent an answer that they cannot read.
/// </summary>
public static partial class LanguageDetector
{
    /// <summary>Evidence that it takes to name a language in Latin letters.</summary>
    private const int Enough = 2;

    /// <summary>Latin words beside kana that make a sentence of their own, not a name within a Japanese one.</summary>
    private const int Sentence = 4;

    /// <summary>Words and characters of spoken Chinese that also have a code in Japan but stand in no Japanese text without kana.</summary>
    private static readonly string[] ChineseWords =
        ["孩子", "我", "什么", "怎", "哪", "疫苗", "宝宝", "小孩", "孕", "多少", "可以", "没", "沒", "吃", "這", "不是", "几月", "几个", "几岁", "肚"];

    /// <returns>Never <see cref="Language.EasyJapanese"/>, which is a choice; null when the text says too little.</returns>
    public static Language? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var prose = Addresses().Replace(text.Replace("\0", "", StringComparison.Ordinal), " ");
        var (hiragana, katakana, han, simplified, vietnamese) = Count(prose);
        var latin = Latin(prose);
        if (hiragana > 0 || katakana > 0)
            return WithKana(latin, hiragana, katakana, simplified);
        if (han > 0 && (latin.Language is null || latin.Words <= 2))
            return simplified > 0 || ChineseWords.Any(word => prose.Contains(word, StringComparison.Ordinal)) ? Language.Chinese : Language.Japanese;
        return vietnamese > 0 ? Language.Vietnamese : latin.Language;
    }

    // Kana is Japanese, but for a sentence in another language that names a Japanese thing, and Chinese with one の for 的.
    private static Language? WithKana(LatinReading latin, int hiragana, int katakana, int simplified)
    {
        if (latin.Language is not null && latin.Words >= Sentence && latin.Words * 2 > hiragana)
            return latin.Language;
        return hiragana <= 1 && katakana == 0 && simplified >= 2 ? Language.Chinese : Language.Japanese;
    }

    private static (int Hiragana, int Katakana, int Han, int Simplified, int Vietnamese) Count(string text)
    {
        int hiragana = 0, katakana = 0, han = 0, simplified = 0, vietnamese = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case >= 'ぁ' and <= 'ゖ':
                    hiragana++;
                    break;
                case >= 'ァ' and <= 'ヺ' or >= 'ｦ' and <= 'ﾝ':
                    katakana++;
                    break;
                case >= '㐀' and <= '鿿' or '々':
                    han++;
                    simplified += ChineseCharacters.IsSimplifiedOnly(c) ? 1 : 0;
                    break;
                case 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư' or (>= 'Ạ' and <= 'ỹ'):
                    vietnamese++;
                    break;
            }
        }

        return (hiragana, katakana, han, simplified, vietnamese);
    }

    private static LatinReading Latin(string text)
    {
        var scores = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        foreach (var match in LatinWord().EnumerateMatches(text))
        {
            words++;
            foreach (var (language, weight) in LanguageWords.Of(Fold(text.AsSpan(match.Index, match.Length))))
                scores[language] = scores.GetValueOrDefault(language) + weight;
        }

        var ranked = scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key, StringComparer.Ordinal).Take(2).ToList();
        var isClear = ranked.Count > 0 && ranked[0].Value >= Enough
            // Fewer than that is chance.
            && ranked[0].Value * 5 >= words
            && (ranked.Count == 1 || ranked[0].Value > ranked[1].Value);
        return new LatinReading(isClear && Language.TryParse(ranked[0].Key, out var best) ? best : null, words);
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                folded.Append(c is '’' ? '\'' : char.ToLowerInvariant(c) is 'đ' ? 'd' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"https?://\S+|[A-Za-z0-9._%+\-]{0,64}@[A-Za-z0-9_.\-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036FḀ-ỿ]+(?:['’\-][A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036FḀ-ỿ]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex LatinWord();

    private sealed record LatinReading(Language? Language, int Words);
}

using System.Text;
using System.Text.RegularExpressions;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Whether an answer is in the parent's language. Names of Japanese things stand in answers of every language, in brackets or
/// between other words, so a part of another script is no sign; a whole sentence is.
/// </summary>
internal static partial class AnswerLanguage
{
    /// <summary>Words in Latin letters that make a sentence, not a name.</summary>
    private const int Sentence = 4;

    public static bool Is(Language language, IReadOnlyList<string> sentences)
    {
        var whole = Read(string.Join(' ', sentences));
        if (whole.HasOtherScript)
            return false;
        if (language.IsJapanese || language == Language.Chinese)
            return IsEastAsian(language, whole) && sentences.All(sentence => Read(sentence) is var part && IsEastAsian(language, part));
        return IsLatin(language, whole, isWhole: true) && sentences.All(sentence => IsLatin(language, Read(sentence), isWhole: false));
    }

    private static bool IsEastAsian(Language language, Script text)
    {
        if (text.Words >= Sentence && text.Latin > text.Kana + text.Han)
            return false;
        return language == Language.Chinese
            ? text.Kana * 2 <= text.Han
            : text.Kana > 0 || text.Han == 0 || LanguageDetector.Detect(text.Prose) != Language.Chinese;
    }

    private static bool IsLatin(Language language, Script text, bool isWhole)
    {
        if (text.Kana + text.Han > Math.Max(text.Latin, isWhole ? 0 : 12))
            return false;
        if (text.Words < Sentence)
            return true;
        var heard = LanguageDetector.Detect(EastAsian().Replace(text.Prose, " "));
        if (heard == language)
            return true;
        if (heard is null && IsCount(language, text))
            return true;
        // Tagalog is mixed with English; of one sentence the language is not always clear.
        var isMixed = language == Language.Tagalog && (heard is null || heard == Language.English);
        return isWhole ? isMixed && HasTagalog(text) : isMixed || heard is null;
    }

    private static bool HasTagalog(Script text) => Word().Matches(text.Prose.ToLowerInvariant())
        .Select(match => LanguageWords.Of(match.Value))
        .Count(known => known.Any(word => word.Language == Language.Tagalog.Tag) && known.All(word => word.Language != Language.English.Tag)) >= 3;

    // "Mười lăm nghìn yên": words of numbers and units tell a language as well.
    private static bool IsCount(Language language, Script text)
    {
        var lexicon = NumberLexicon.Of(language)[0];
        var words = Word().Matches(text.Prose.Replace('-', ' ').ToLowerInvariant()).Select(match => match.Value).ToList();
        return words.Count(word => lexicon.Words.ContainsKey(word) || lexicon.Units.ContainsKey(word) || lexicon.Months.ContainsKey(word)) * 2 >= words.Count;
    }

    private static Script Read(string text)
    {
        var prose = Bracketed().Replace(text.Normalize(NormalizationForm.FormKC), " ");
        int kana = 0, han = 0, latin = 0;
        foreach (var c in prose.Where(char.IsLetter))
        {
            if (c is >= 'ぁ' and <= 'ヿ')
                kana++;
            else if (c is >= '㐀' and <= '鿿' or '々')
                han++;
            else if (IsLatin(c))
                latin++;
        }

        return new Script(prose, kana, han, latin, Word().Count(prose), text.Any(IsOfOtherScript));
    }

    private static bool IsLatin(char c) => c is < '\u0250' or >= '\u1E00' and <= '\u1EFF';

    // Greek letters are units.
    private static bool IsOfOtherScript(char c) => char.IsLetter(c) && c is > '\u03FF' and < '\u1E00' or >= '\u3130' and <= '\u318F' or >= '\uAC00' and <= '\uD7A3';

    [GeneratedRegex(@"（[^（）]*）|\([^()]*\)|「[^「」]*」|『[^『』]*』|“[^“”]*”|[A-Za-z0-9:/\-]+(\.[A-Za-z0-9\-]+)+[!-~]*", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[\u2E80-\u9FFF]+", RegexOptions.NonBacktracking)]
    private static partial Regex EastAsian();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F\u1E00-\u1EFF'’\-]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    private sealed record Script(string Prose, int Kana, int Han, int Latin, int Words, bool HasOtherScript);
}

using ConciergeBot.Conversations;

namespace ConciergeBot.Languages;

/// <summary>Which language a parent is spoken to in, as the conversation goes on.</summary>
public static class ParentLanguage
{
    public static Language Of(ConversationState state) => state.Language ?? Language.Japanese;

    /// <summary>The parent said so, by button or command.</summary>
    public static ConversationState Choose(ConversationState state, Language language) =>
        state with { Language = language, IsLanguageChosen = true };

    /// <summary>
    /// Follows a message that is clearly in another language. A foreign language that the parent chose stays until they
    /// choose again: they type Japanese words from a letter, and Tagalog is mixed with English. Japanese that was chosen
    /// gives way, since nobody writes Chinese who would rather read Japanese. A lone word in kanji or katakana says
    /// nothing against a language that was told from a whole sentence.
    /// </summary>
    public static ConversationState Hear(ConversationState state, string text)
    {
        var current = Of(state);
        if (LanguageDetector.Detect(text) is not { } heard || heard == current)
            return state;
        if (state.IsLanguageChosen && (heard.IsJapanese || !current.IsJapanese))
            return state;
        return heard.IsJapanese && !HasHiragana(text) ? state : state with { Language = heard };
    }

    /// <summary>
    /// In danger a doubtful guess is better than none: who writes words in Latin letters that tell no language, and has
    /// chosen none, is answered in English.
    /// </summary>
    public static Language InDanger(ConversationState state, string text) =>
        Of(state).IsJapanese && !state.IsLanguageChosen && IsInLatinLetters(text) ? Language.English : Of(state);

    private static bool IsInLatinLetters(string text) =>
        text.Any(char.IsAsciiLetter) && text.All(letter => !char.IsLetter(letter) || letter is < 'ɐ' or (>= 'Ḁ' and <= 'ỿ'));

    private static bool HasHiragana(string text) => text.AsSpan().ContainsAnyInRange('ぁ', 'ゖ');
}

namespace ConciergeBot.Knowledge.Search;

/// <summary>A text as the index sees it.</summary>
/// <param name="Words">Content words in normal form, in order.</param>
/// <param name="Concepts">The synonym groups that the text speaks of, in order.</param>
/// <param name="Reading">How the text is read aloud, in katakana as far as known, without marks.</param>
internal sealed record TextTerms(Term[] Words, Term[] Concepts, string Reading);

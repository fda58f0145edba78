namespace ConciergeBot.Knowledge.Search;

/// <summary>A text as the index sees it.</summary>
/// <param name="Words">Content words in normal form, in order.</param>
/// <param name="Concepts">The synonym groups that the text speaks of, in order.</param>
/// <param name="Reading">How the text is read aloud, in katakana as far as known, without marks.</param>
/// <param name="Letters">Pairs of neighbouring letters, each once, ascending.</param>
/// <param name="Intents">What the text asks or tells.</param>
internal sealed record TextTerms(Term[] Words, Term[] Concepts, string Reading, uint[] Letters, Intents Intents);

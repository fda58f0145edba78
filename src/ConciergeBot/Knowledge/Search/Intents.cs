namespace ConciergeBot.Knowledge.Search;

/// <summary>What a text asks for and what it tells, one bit a kind; the kinds are those of the lexicon.</summary>
/// <param name="Asks">Kinds of wish in a question.</param>
/// <param name="Tells">Kinds of wish that the text would satisfy.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Intents(uint Asks, uint Tells);

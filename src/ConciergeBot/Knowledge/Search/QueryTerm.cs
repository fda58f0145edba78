using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search;

/// <summary>A term of a question, looked up in an index.</summary>
/// <param name="Id">Its number; -1 when no article has it.</param>
/// <param name="Weight">1 for a word, less for a synonym group.</param>
/// <param name="Rarity">Its inverse document frequency among questions.</param>
/// <param name="Alternatives">For a word: the synonym groups that it is in and the words that sound alike, with what they count.</param>
/// <param name="Class">What kind of word it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueryTerm(int Id, float Weight, float Rarity, (int Id, float Factor)[] Alternatives, WordClass Class);

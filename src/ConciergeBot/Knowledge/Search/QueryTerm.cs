using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search;

/// <summary>A term of a question, looked up in an index.</summary>
/// <param name="Id">Its number; -1 when no article has it.</param>
/// <param name="Weight">1 for a word, less for a synonym group.</param>
/// <param name="Rarity">Its inverse document frequency among questions.</param>
/// <param name="Concept">For a word within a synonym: that concept's number; else -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueryTerm(int Id, float Weight, float Rarity, int Concept);

using System.Runtime.InteropServices;

namespace ConciergeBot.Safety.Matching;

/// <summary>A concept that a word names, and when.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="OpenEnd">The word may go on (<c>breath*</c>).</param>
/// <param name="KanaTextOnly">A short reading of a kanji word, clear only in a text that has no kanji.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordMeaning(int Concept, bool OpenEnd, bool KanaTextOnly);

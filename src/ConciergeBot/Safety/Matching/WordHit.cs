using System.Runtime.InteropServices;

namespace ConciergeBot.Safety.Matching;

/// <summary>A word of the lexicon found in a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordHit(int Word, TextSpan Span);

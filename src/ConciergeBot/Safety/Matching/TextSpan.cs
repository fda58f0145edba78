using System.Runtime.InteropServices;

namespace ConciergeBot.Safety.Matching;

/// <summary>A stretch of a folded text, end exclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The same stretch where so much stands before the text.</summary>
    public TextSpan After(int before) => new(Start + before, End + before);
}

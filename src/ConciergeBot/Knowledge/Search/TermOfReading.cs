using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search;

/// <summary>A term that is read in a certain way.</summary>
/// <param name="Term">Its number.</param>
/// <param name="IsKana">Whether it is written as it is read.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermOfReading(int Term, bool IsKana);

using System.Runtime.InteropServices;

namespace ConciergeBot.Safety.Learned;

/// <summary>What one run of letters says.</summary>
/// <param name="Danger">For (above zero) or against (below) a danger.</param>
/// <param name="Kinds">For or against a kind of danger, by the kind's place in the file.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LearnedRow(float Danger, (int Kind, float Weight)[] Kinds);

using System.Runtime.InteropServices;

namespace ConciergeBot.Safety.Learned;

/// <summary>How a text reads.</summary>
/// <param name="Score">Above zero rather like a danger, below rather not.</param>
/// <param name="Kind">The kind of danger that it reads like most, by its place among the weights' kinds.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Opinion(float Score, int Kind);

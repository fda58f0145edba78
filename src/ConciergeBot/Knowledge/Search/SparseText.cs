namespace ConciergeBot.Knowledge.Search;

/// <summary>A text as numbered features with their weights.</summary>
internal sealed record SparseText(int[] Features, float[] Values);

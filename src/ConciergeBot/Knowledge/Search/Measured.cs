namespace ConciergeBot.Knowledge.Search;

/// <summary>An article of the shortlist, its nearest question and what was measured of it.</summary>
internal sealed record Measured(int Article, int Nearest, float[] Features);

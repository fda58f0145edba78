namespace ConciergeBot.Knowledge.Search;

/// <summary>A model as stored: how it came about, the features in order, the trees.</summary>
internal sealed record RerankerFile(IReadOnlyDictionary<string, string> Record, string[] Features, RerankerTree[] Trees);

namespace ConciergeBot.Knowledge.Search;

/// <summary>How many features there are.</summary>
internal static class FeatureCount
{
    public static int Value { get; } = Enum.GetValues<Feature>().Length;
}

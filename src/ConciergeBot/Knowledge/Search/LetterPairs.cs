namespace ConciergeBot.Knowledge.Search;

/// <summary>Pairs of neighbouring letters as written: what two texts share beyond whole words.</summary>
internal static class LetterPairs
{
    public static uint[] Of(string text)
    {
        var pairs = new SortedSet<uint>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1]))
                pairs.Add(((uint)text[i] << 16) | text[i + 1]);
        }

        return [.. pairs];
    }

    /// <summary>Shared pairs as a share of all (Dice); 0 when there are none.</summary>
    public static float Dice(uint[] one, uint[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var order = one[i].CompareTo(other[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return one.Length + other.Length == 0 ? 0 : 2f * shared / (one.Length + other.Length);
    }
}

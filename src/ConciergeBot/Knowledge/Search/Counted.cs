namespace ConciergeBot.Knowledge.Search;

/// <summary>How often each of some keys was seen.</summary>
/// <param name="Keys">Ascending.</param>
/// <param name="Counts">Key → how often.</param>
/// <param name="Total">How often all of them.</param>
internal sealed record Counted<T>(T[] Keys, ushort[] Counts, int Total)
    where T : unmanaged
{
    /// <param name="all">In any order, with repetitions; is put in order.</param>
    public static Counted<T> Of(T[] all)
    {
        Array.Sort(all);
        var (keys, counts) = (new List<T>(), new List<ushort>());
        foreach (var key in all)
        {
            if (keys.Count > 0 && EqualityComparer<T>.Default.Equals(keys[^1], key))
            {
                counts[^1] = (ushort)Math.Min(ushort.MaxValue, counts[^1] + 1);
                continue;
            }

            keys.Add(key);
            counts.Add(1);
        }

        return new Counted<T>([.. keys], [.. counts], all.Length);
    }

    /// <summary>How often <paramref name="key"/> was seen.</summary>
    public int this[T key] => Array.BinarySearch(Keys, key) is >= 0 and var at ? Counts[at] : 0;
}

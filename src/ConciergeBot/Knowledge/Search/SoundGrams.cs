namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// The triples of sounds in a text's reading: what 「じどうてあて」, 「児童手当」 and 「ジドウテアテ」 share,
/// and what a typo or a wrong conversion leaves standing.
/// </summary>
internal static class SoundGrams
{
    private const int Size = 3;

    /// <summary>Each triple packed into a number, in order, with repetitions; a shorter reading is one gram.</summary>
    public static ulong[] Of(string reading)
    {
        if (reading.Length == 0)
            return [];
        if (reading.Length <= Size)
            return [Pack(reading)];
        var grams = new ulong[reading.Length - Size + 1];
        for (var i = 0; i < grams.Length; i++)
            grams[i] = Pack(reading.AsSpan(i, Size));
        return grams;
    }

    private static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong packed = 0;
        foreach (var c in text)
            packed = (packed << 16) | c;
        return packed;
    }
}

namespace ConciergeBot.Knowledge.Figures;

/// <summary>The eras that dates of families and laws still name (元号法: an era begins with its first year, 元年).</summary>
internal static class JapaneseEras
{
    private static readonly (string Name, int FirstYear)[] Eras = [("令和", 2019), ("平成", 1989), ("昭和", 1926), ("大正", 1912), ("明治", 1868)];

    public static bool TryRead(ReadOnlySpan<char> text, out int firstYear, out int length)
    {
        foreach (var (name, year) in Eras)
        {
            if (text.StartsWith(name))
            {
                (firstYear, length) = (year, name.Length);
                return true;
            }
        }

        (firstYear, length) = (0, 0);
        return false;
    }
}

namespace ConciergeBot.Knowledge.Figures;

/// <summary>Words that hold a kanji numeral, or a period, without stating a figure.</summary>
internal static class EverydayWords
{
    /// <summary>What 一 really counts; with other counters it means "a", "once" or "most".</summary>
    private static readonly string[] CountedByOne = ["歳", "か月", "週", "円", "割", "時間", "回目", "人目", "日目", "年生", "級", "号"];

    /// <summary>Counters whose number stays true in a word: 一人で is one person, but 一時 is not one o'clock.</summary>
    private static readonly string[] Plain = ["人", "つ", "回", "日", "年"];

    /// <summary>一人で, 一度, 一番, 十分, 二人きり, 百日せき.</summary>
    /// <param name="numeral">The numeral as written.</param>
    /// <param name="rest">The text behind it, from its unit on.</param>
    /// <param name="unit">The unit's one spelling.</param>
    public static bool Contains(ReadOnlySpan<char> numeral, ReadOnlySpan<char> rest, string unit) => numeral switch
    {
        "一" => !CountedByOne.Contains(unit, StringComparer.Ordinal) && !rest.StartsWith("日間") && !rest.StartsWith("年間") && !rest.StartsWith("分間"),
        "二" => unit is "人" or "つ" or "℃",
        "十" => unit is "分",
        "百" => unit is "日",
        _ => numeral.Length == 1 && unit is "つ",
    };

    /// <summary>Whether such a word still says its number.</summary>
    public static bool ImpliesNumber(ReadOnlySpan<char> numeral, string unit) =>
        numeral is not "百" && Plain.Contains(unit, StringComparer.Ordinal);

    /// <summary>毎月, 月額, 月3万円, 週ごと, 年6回: one month, week, year, said without 1.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="position">Where the period's character would stand.</param>
    /// <param name="period">One of the period.</param>
    public static bool TryReadPeriod(ReadOnlySpan<char> text, int position, out Quantity period)
    {
        period = new Quantity(1, text[position] switch { '月' => "か月", '週' => "週", '日' => "日", '年' => "年", _ => "" });
        if (period.Unit.Length == 0)
            return false;
        var rest = text[(position + 1)..];
        return position > 0 && text[position - 1] == '毎'
            || rest is ['額' or '¥' or (>= '0' and <= '9'), ..] or ['ご', 'と', ..] or ['に', >= '0' and <= '9', ..];
    }
}

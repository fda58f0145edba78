using System.Text.RegularExpressions;
using ConciergeBot.Knowledge.Figures;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Holds an answer to numbers in kanji that articles need no backing for: 一日以内, 十分以内, 五万ポイント. In an article they are words
/// (一日中, 十分に); a model that writes them may mean a figure.
/// </summary>
internal static partial class KanjiNumbers
{
    private static readonly string[] Words = ["七五三", "万一", "百聞", "四六時中", "十人十色", "一長一短", "千差万別"];

    /// <summary>What makes a limit or a count of a word: 一日以内, 十分ほど.</summary>
    private static readonly string[] Limits = ["以内", "以上", "以下", "未満", "間", "内", "前", "後", "まで", "ごと", "おき", "ほど", "くらい", "ぐらい", "だけ", "たって", "経", "につき", "あたり", "目", "から", "以", "之"];

    /// <param name="answer">The answer in the articles' notation.</param>
    /// <param name="backed">The figures of the cited articles.</param>
    /// <param name="texts">The cited articles' texts: what stands there word for word is theirs.</param>
    public static bool AreBacked(string answer, FigureSet backed, IReadOnlyList<string> texts)
    {
        foreach (var word in Words)
            answer = answer.Replace(word, "", StringComparison.Ordinal);
        foreach (var match in Run().EnumerateMatches(answer))
        {
            var run = answer.AsSpan(match.Index, match.Length);
            var rest = answer.AsSpan(match.Index + match.Length);
            if (!JapaneseNumerals.TryRead(run, out var value, out _) || !IsFigure(answer, match.Index, run, rest, out var unit, out var counted))
                continue;
            if (!backed.Covers(new Quantity(value, unit)) && !StandsIn(texts, answer, match.Index, match.Length + counted))
                return false;
        }

        return true;
    }

    private static bool IsFigure(string answer, int start, ReadOnlySpan<char> run, ReadOnlySpan<char> rest, out string unit, out int counted)
    {
        // Beside a digit it is part of a number that is read with it: 1万5千.
        unit = "";
        counted = 1;
        if (start > 0 && char.IsAsciiDigit(answer[start - 1]) || rest is [>= '0' and <= '9', ..])
            return false;
        var hasUnit = Knowledge.Figures.Units.TryRead(rest, out unit, out var length);
        unit ??= "";
        counted = Math.Max(1, length + LimitLength(rest[length..]));
        var isAfternoon = start > 1 && answer.AsSpan(start - 2, 2) is "午前" or "午後";
        if (run is "一" or "十" or "百")
            return hasUnit && (isAfternoon || counted > Math.Max(1, length) || rest[..length].EndsWith("間"));
        if (run.Length > 1)
            return true;
        return hasUnit || rest is [>= 'ァ' and <= 'ヿ', ..];
    }

    private static int LimitLength(ReadOnlySpan<char> rest)
    {
        foreach (var limit in Limits)
        {
            if (rest.StartsWith(limit))
                return limit.Length;
        }

        return 0;
    }

    private static bool StandsIn(IReadOnlyList<string> texts, string answer, int start, int length)
    {
        var written = answer[start..Math.Min(answer.Length, start + length)];
        return texts.Any(text => text.Contains(written, StringComparison.Ordinal));
    }

    [GeneratedRegex("[〇一二三四五六七八九十百千万億]+", RegexOptions.NonBacktracking)]
    private static partial Regex Run();
}

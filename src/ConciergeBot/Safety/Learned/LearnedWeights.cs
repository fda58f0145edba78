using System.Collections.Frozen;
using System.Globalization;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// The weights of the second opinion, a tab-separated file: lines that begin with <c>=</c> hold the settings, every other
/// line a run of letters, its weight, and its weights for kinds (<c>3:0.4 7:-1.2</c>).
/// </summary>
/// <param name="Bias">What an empty text scores.</param>
/// <param name="Threshold">From which score on a text is a danger.</param>
/// <param name="Kinds">The kinds in the order in which the rows number them, each with the signal whose answer is given.</param>
/// <param name="Rows">The runs of letters.</param>
internal sealed record LearnedWeights(
    float Bias, float Threshold, IReadOnlyList<(SafetyKind Kind, string Signal)> Kinds, FrozenDictionary<string, LearnedRow> Rows)
{
    public const string FileName = "second-opinion.tsv";

    /// <exception cref="SafetyRulesException">A line cannot be read; it is named.</exception>
    public static LearnedWeights Read(string path)
    {
        var (bias, threshold) = (0f, 0f);
        var kinds = new List<(SafetyKind, string)>();
        var rows = new Dictionary<string, LearnedRow>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            try
            {
                var cells = line.Split('\t');
                switch (cells[0])
                {
                    case "=bias":
                        bias = Number(cells[1]);
                        break;
                    case "=threshold":
                        threshold = Number(cells[1]);
                        break;
                    case "=kind":
                        kinds.Add((Enum.Parse<SafetyKind>(cells[1]), cells[2]));
                        break;
                    default:
                        rows.Add(cells[0], new LearnedRow(Number(cells[1]), cells.Length > 2 ? KindWeights(cells[2], kinds.Count) : []));
                        break;
                }
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException or ArgumentException)
            {
                throw new SafetyRulesException(Path.GetFileName(path), $"line {number}: {e.Message}", e);
            }
        }

        return kinds.Count > 0
            ? new LearnedWeights(bias, threshold, kinds, rows.ToFrozenDictionary(StringComparer.Ordinal))
            : throw new SafetyRulesException(Path.GetFileName(path), "it names no kind (=kind)");
    }

    private static (int Kind, float Weight)[] KindWeights(string cell, int kinds) =>
    [
        .. cell.Split(' ').Select(pair =>
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            var kind = int.Parse(pair.AsSpan(0, colon), CultureInfo.InvariantCulture);
            return kind >= 0 && kind < kinds ? (kind, Number(pair[(colon + 1)..])) : throw new FormatException($"there is no kind {kind}");
        }),
    ];

    private static float Number(string text) => float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

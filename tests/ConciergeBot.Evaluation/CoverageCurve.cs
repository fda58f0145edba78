using System.Globalization;
using System.Text;

namespace ConciergeBot.Evaluation;

/// <summary>How many questions are answered, and how many of these right, as the answering threshold moves.</summary>
internal sealed class CoverageCurve(IReadOnlyCollection<GoldenOutcome> outcomes)
{
    private const int Width = 640;
    private const int Height = 320;
    private const int Margin = 40;

    /// <summary>The share of right answers that the drawing begins at.</summary>
    private const double Lowest = 0.8;

    private readonly GoldenOutcome[] _ours = [.. outcomes.Where(outcome => !outcome.IsForeign)];

    public IReadOnlyList<(double From, double Answered, double Right)> Points =>
    [
        .. Enumerable.Range(0, 20).Select(i => i * 0.05).Select(from =>
        {
            var answered = _ours.Where(outcome => !outcome.IsDeclined && outcome.Decision.Confidence >= from).ToArray();
            return (from, Share(answered.Length, _ours.Length), Share(answered.Count(outcome => outcome.Place == 1), answered.Length));
        }),
    ];

    public string Markdown()
    {
        var table = new StringBuilder("| answer from | answered | of these right |\n|---|---|---|\n");
        foreach (var (from, answered, right) in Points)
            table.Append(CultureInfo.InvariantCulture, $"| {from:F2} | {answered:F3} | {right:F3} |\n");
        return table.ToString();
    }

    /// <summary>The curve as a drawing for a web page: answered to the right, right upwards.</summary>
    public string Svg()
    {
        static string X(double share) => (Margin + share * (Width - 2 * Margin)).ToString("F0", CultureInfo.InvariantCulture);
        static string Y(double right) => (Height - Margin - (Math.Max(Lowest, right) - Lowest) / (1 - Lowest) * (Height - 2 * Margin)).ToString("F0", CultureInfo.InvariantCulture);
        var points = Points.Where(point => point.Answered > 0).ToArray();
        var drawing = new StringBuilder();
        drawing.Append(CultureInfo.InvariantCulture, $"""<svg viewBox="0 0 {Width} {Height}" width="{Width}" role="img" aria-label="share of right answers over share answered" font-family="sans-serif" font-size="12">""");
        for (var right = Lowest; right < 1.001; right += 0.05)
            drawing.Append(CultureInfo.InvariantCulture, $"""<line x1="{X(0)}" x2="{X(1)}" y1="{Y(right)}" y2="{Y(right)}" stroke="#ddd"/><text x="4" y="{Y(right)}">{right:F2}</text>""");
        for (var share = 0.0; share < 1.001; share += 0.2)
            drawing.Append(CultureInfo.InvariantCulture, $"""<text x="{X(share)}" y="{Height - 20}" text-anchor="middle">{share:F1}</text>""");
        drawing.Append(CultureInfo.InvariantCulture, $"""<text x="{Width / 2}" y="{Height - 4}" text-anchor="middle">share answered</text><text x="4" y="16">of these right</text>""");
        drawing.Append("<polyline fill=\"none\" stroke=\"#0A6E45\" stroke-width=\"2\" points=\"").AppendJoin(' ', points.Select(point => $"{X(point.Answered)},{Y(point.Right)}")).Append("\"/>");
        foreach (var point in points)
            drawing.Append(CultureInfo.InvariantCulture, $"""<circle cx="{X(point.Answered)}" cy="{Y(point.Right)}" r="3" fill="#0A6E45"><title>from {point.From:F2}: {point.Answered:F3} answered, {point.Right:F3} right</title></circle>""");
        return drawing.Append("</svg>").ToString();
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

using System.Globalization;
using System.Text.Json;

namespace ConciergeBot.Evaluation;

/// <summary>Below what the held-back questions must not fall: <c>knowledge/evaluation/answer-floors.json</c>. Raise them when the figures rise.</summary>
internal sealed record AnswerFloors
{
    public required double RightFirst { get; init; }

    public required double RightAmongFour { get; init; }

    public required double AnsweredRight { get; init; }

    public required double RightOrOffered { get; init; }

    /// <summary>A ceiling: wrong with confidence.</summary>
    public required double SureWrong { get; init; }

    public required double ForeignDeclined { get; init; }

    public static AnswerFloors Stored { get; } = JsonSerializer.Deserialize<AnswerFloors>(
        File.ReadAllText(Path.Combine(Repository.Evaluation, "answer-floors.json")), JsonSerializerOptions.Web)
        ?? throw new InvalidDataException("answer-floors.json holds null");

    public IReadOnlyList<string> Shortfalls(GoldenFigures figures) =>
    [
        .. Least("right first", figures.RightFirst, RightFirst),
        .. Least("right among four", figures.RightAmongFour, RightAmongFour),
        .. Shortfalls(figures.AnsweredRight, figures.RightOrOffered, figures.SureWrong, figures.ForeignDeclined),
    ];

    public IReadOnlyList<string> Shortfalls(double answeredRight, double rightOrOffered, double sureWrong, double foreignDeclined) =>
    [
        .. Least("answered right", answeredRight, AnsweredRight),
        .. Least("right or offered", rightOrOffered, RightOrOffered),
        .. Least("foreign declined", foreignDeclined, ForeignDeclined),
        .. sureWrong > SureWrong ? [string.Create(CultureInfo.InvariantCulture, $"wrong with confidence: {sureWrong:F3} is above {SureWrong:F3}")] : Array.Empty<string>(),
    ];

    private static string[] Least(string name, double value, double floor) =>
        value < floor ? [string.Create(CultureInfo.InvariantCulture, $"{name}: {value:F3} is below {floor:F3}")] : [];
}

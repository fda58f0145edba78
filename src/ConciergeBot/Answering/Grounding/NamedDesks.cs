using System.Text.RegularExpressions;
using ConciergeBot.Knowledge.Figures;

namespace ConciergeBot.Answering.Grounding;

/// <summary>Holds a sentence with a telephone number to its article's towns and desks: a right number under a wrong name is a wrong number.</summary>
internal static partial class NamedDesks
{
    public static bool AreBacked(string sentence, IReadOnlyList<string> texts) =>
        !FigureExtractor.Extract(sentence).Any(figure => figure.Value is PhoneNumber { Digits.Length: > 5 })
        || Name().Matches(sentence).All(match => texts.Any(text => text.Contains(match.Value, StringComparison.Ordinal)));

    [GeneratedRegex("[一-鿿ァ-ヿ々]{1,8}(市|町|村|課|室|係|署|保健所|センター|病院|支所)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}

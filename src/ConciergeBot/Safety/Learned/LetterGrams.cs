using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety.Learned;

/// <summary>The short runs of letters by which a text is judged as a whole.</summary>
internal static class LetterGrams
{
    public const int Longest = 4;

    /// <summary>The folded text with an end of sentence on both sides, so that beginnings and ends count as such.</summary>
    public static string Frame(string folded) => TextFolding.SentenceEnd + folded.Trim(TextFolding.SentenceEnd) + TextFolding.SentenceEnd;

    /// <summary>Whether a folded text is written in Japanese; of other languages too little was written to learn from.</summary>
    public static bool IsJapanese(string folded) => folded.AsSpan().ContainsAnyInRange('ぁ', 'ん');

    /// <summary>Every run of 1 to <see cref="Longest"/> letters of a framed text, as often as it stands there.</summary>
    public static IEnumerable<string> Of(string framed)
    {
        for (var start = 0; start < framed.Length; start++)
        {
            for (var length = 1; length <= Longest && start + length <= framed.Length; length++)
                yield return framed.Substring(start, length);
        }
    }
}

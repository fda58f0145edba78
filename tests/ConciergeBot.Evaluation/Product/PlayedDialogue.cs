using System.Globalization;

namespace ConciergeBot.Evaluation.Product;

/// <summary>A dialogue with what came back.</summary>
internal sealed record PlayedDialogue(Dialogue Dialogue, IReadOnlyList<PlayedTurn> Turns)
{
    public bool IsRight => Turns.All(turn => turn.IsRight || !turn.Turn.IsJudged);

    /// <summary>Figures by split, where the data has splits.</summary>
    public static IEnumerable<(string Name, string Figures)> FiguresOf(IReadOnlyList<PlayedDialogue> played) =>
        played.GroupBy(one => one.Dialogue.Split, StringComparer.Ordinal).OrderBy(split => split.Key, StringComparer.Ordinal).Select(split =>
        {
            var judged = split.SelectMany(one => one.Turns.Where(turn => turn.Turn.IsJudged)).ToArray();
            var later = split.SelectMany(one => one.Turns.Skip(1).Where(turn => turn.Turn.IsJudged)).ToArray();
            return (split.Key.Length == 0 ? "all" : split.Key, string.Create(
                CultureInfo.InvariantCulture,
                $"{split.Count()} dialogues, whole ones right {Share(split.Count(one => one.IsRight), split.Count()):F3}; {judged.Length} judged turns, right {Share(judged.Count(turn => turn.IsRight), judged.Length):F3}; after the first {Share(later.Count(turn => turn.IsRight), later.Length):F3}"));
        });

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

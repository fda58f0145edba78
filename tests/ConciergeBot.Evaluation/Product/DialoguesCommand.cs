using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Evaluation.Product;

/// <summary>Plays dialogues of several messages through the whole product, one parent each.</summary>
internal static class DialoguesCommand
{
    private const int AtOnce = 8;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="data">Dialogues, one JSON object a line: <c>id</c> and <c>turns</c>, each with <c>q</c> and what is expected.</param>
    /// <param name="report">The folder of <c>dialogues.jsonl</c>, which gets every reply.</param>
    /// <param name="output">Gets the figures.</param>
    public static async Task RunAsync(string data, string report, TextWriter output)
    {
        Dialogue[] dialogues =
        [
            .. File.ReadLines(data).Where(line => line.Length > 0).Select(line =>
                JsonSerializer.Deserialize<Dialogue>(line, Json) ?? throw new InvalidDataException($"{data} has a line of null")),
        ];
        var played = await PlayAsync(dialogues, new Expectation(ArticleFiles.ReadFolder(Repository.Articles)));
        Directory.CreateDirectory(report);
        File.WriteAllLines(Path.Combine(report, "dialogues.jsonl"), played.SelectMany(pair => pair.Turns.Select(turn => JsonSerializer.Serialize(
            new { pair.Dialogue.Id, turn.Turn.Q, Kind = turn.Kind.ToString(), turn.IsRight, turn.Reply.Shown, turn.Reply.Offered, turn.Reply.Text }, Json))));
        foreach (var split in played.GroupBy(pair => pair.Dialogue.Split, StringComparer.Ordinal).OrderBy(split => split.Key, StringComparer.Ordinal))
        {
            var judged = split.SelectMany(pair => pair.Turns.Where(turn => turn.Turn.IsJudged)).ToArray();
            var later = split.SelectMany(pair => pair.Turns.Skip(1).Where(turn => turn.Turn.IsJudged)).ToArray();
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{(split.Key.Length == 0 ? "all" : split.Key)}: {split.Count()} dialogues, whole ones right {Share(split.Count(pair => pair.Turns.All(turn => turn.IsRight || !turn.Turn.IsJudged)), split.Count()):F3}; {judged.Length} judged turns, right {Share(judged.Count(turn => turn.IsRight), judged.Length):F3}; after the first {Share(later.Count(turn => turn.IsRight), later.Length):F3}"));
        }

        await output.WriteLineAsync($"replies: {Path.GetFullPath(report)}");
    }

    private static async Task<IReadOnlyList<(Dialogue Dialogue, IReadOnlyList<PlayedTurn> Turns)>> PlayAsync(Dialogue[] dialogues, Expectation expectation)
    {
        await using var product = await ProductUnderTest.StartAsync();
        var played = new ConcurrentDictionary<int, IReadOnlyList<PlayedTurn>>();
        await Parallel.ForAsync(0, dialogues.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
        {
            var (dialogue, user, turns) = (dialogues[i], string.Create(CultureInfo.InvariantCulture, $"D{i:D6}"), new List<PlayedTurn>());
            if (dialogue.Municipality is not null || dialogue.Stage is not null)
                await product.IntroduceAsync(user, new FamilyContext(dialogue.Municipality, dialogue.Stage is null ? [] : [Enum.Parse<Stage>(dialogue.Stage, ignoreCase: true)]));
            foreach (var turn in dialogue.Turns)
                turns.Add(PlayedTurn.Of(turn, await product.AskAsync(user, turn.Q), expectation));
            played[i] = turns;
        });
        return [.. played.OrderBy(pair => pair.Key).Select(pair => (dialogues[pair.Key], pair.Value))];
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

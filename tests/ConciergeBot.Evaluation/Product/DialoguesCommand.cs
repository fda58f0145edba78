using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;

namespace ConciergeBot.Evaluation.Product;

/// <summary>Plays dialogues of several messages through the whole product, one parent each.</summary>
internal static class DialoguesCommand
{
    private const int AtOnce = 8;

    /// <param name="data">Dialogues, one JSON object a line: <c>id</c> and <c>turns</c>, each with <c>q</c> and what is expected.</param>
    /// <param name="report">The folder of <c>dialogues.jsonl</c>, which gets every reply, <c>dialogues.md</c> and <c>dialogues.html</c>.</param>
    /// <param name="output">Gets the figures.</param>
    public static async Task RunAsync(string data, string report, TextWriter output)
    {
        Dialogue[] dialogues =
        [
            .. File.ReadLines(data).Where(line => line.Length > 0).Select(line =>
                JsonSerializer.Deserialize<Dialogue>(line, JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{data} has a line of null")),
        ];
        var played = await PlayAsync(dialogues, new Expectation(ArticleFiles.ReadFolder(Repository.Articles)));
        DialoguesReport.Write(report, played);
        foreach (var (name, figures) in PlayedDialogue.FiguresOf(played))
            await output.WriteLineAsync($"{name}: {figures}");
        await output.WriteLineAsync($"replies and report: {Path.GetFullPath(report)}");
    }

    private static async Task<IReadOnlyList<PlayedDialogue>> PlayAsync(Dialogue[] dialogues, Expectation expectation)
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
        return [.. played.OrderBy(pair => pair.Key).Select(pair => new PlayedDialogue(dialogues[pair.Key], pair.Value))];
    }
}

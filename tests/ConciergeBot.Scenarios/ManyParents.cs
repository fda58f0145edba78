using ConciergeBot.Knowledge;
using ConciergeBot.Scenarios.Line;

namespace ConciergeBot.Scenarios;

/// <summary>
/// A crowd of parents, ten messages each. Webhooks carry events in the wrong order, come twice and to either node; what
/// gets no 200 is delivered again, as LINE does.
/// </summary>
internal sealed class ManyParents(TwoHosts hosts, int parents, int seed)
{
    private const int MessagesEach = 10;

    // As many webhooks under way at once as LINE's own connections would carry in a busy minute.
    private const int Concurrency = 24;

    private static readonly DateTimeOffset Start = new(2026, 11, 1, 3, 0, 0, TimeSpan.Zero);

    /// <summary>Ten questions that each have one clear answer: articles' own questions.</summary>
    private static readonly List<string> Questions = ReadQuestions();

    public int Sent => parents * MessagesEach;

    /// <summary>Delivers everything; ends when LINE has a 200 for each event.</summary>
    /// <param name="whenHalf">Called once when about half of the parents are done.</param>
    public async Task DeliverAsync(Action? whenHalf = null)
    {
        var done = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, parents),
            new ParallelOptions { MaxDegreeOfParallelism = Concurrency },
            async (parent, cancellation) =>
            {
                await DeliverAsync(parent, new Random(seed + parent), cancellation);
                if (Interlocked.Increment(ref done) == parents / 2)
                    whenHalf?.Invoke();
            });
    }

    /// <summary>Waits until every question is answered or nothing has moved for a minute.</summary>
    public async Task WaitForAnswersAsync()
    {
        var (seen, quiet) = (0, 0);
        while (seen < Sent && quiet < 120)
        {
            await Task.Delay(500);
            var now = hosts.Line.Sent.Sum(sent => sent.Messages.Count);
            (seen, quiet) = (now, now == seen ? quiet + 1 : 0);
        }

        // What would be answered twice would be so within the sweeper's next rounds.
        await Task.Delay(TimeSpan.FromSeconds(8));
    }

    /// <summary>For each parent the titles of the answers, in the order in which LINE took them.</summary>
    public IReadOnlyDictionary<string, List<string>> Answers() => hosts.Line.Sent
        .GroupBy(sent => sent.UserId, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.SelectMany(sent => sent.Messages).Select(Bubbles.Title).ToList(),
            StringComparer.Ordinal);

    /// <summary>The parents who did not get exactly their ten answers in order, with what they got.</summary>
    public IReadOnlyList<string> Wrong()
    {
        var answers = Answers();
        return [.. Enumerable.Range(0, parents)
            .Select(parent => (User: UserId(parent), Expected: Expected(parent), Got: answers.GetValueOrDefault(UserId(parent)) ?? []))
            .Where(parent => !parent.Expected.SequenceEqual(parent.Got, StringComparer.Ordinal))
            .Select(parent => $"{parent.User}: {string.Join(" | ", parent.Got)}")];
    }

    private static string UserId(int parent) => FormattableString.Invariant($"U{parent:x32}");

    // Each parent asks the same ten questions, beginning at another one.
    private static IReadOnlyList<string> Expected(int parent) =>
        [.. Enumerable.Range(0, MessagesEach).Select(message => Questions[(parent + message) % MessagesEach])];

    private async Task DeliverAsync(int parent, Random random, CancellationToken cancellation)
    {
        var userId = UserId(parent);
        var events = Expected(parent)
            .Select((question, i) => WebhookClient.Text(userId, FormattableString.Invariant($"{seed}-{parent}-{i}"), question, Start.AddSeconds(i)))
            .ToList();
        for (var next = 0; next < events.Count;)
        {
            var batch = events.Skip(next).Take(random.Next(1, 5)).ToArray();
            next += batch.Length;
            random.Shuffle(batch);
            await PostUntilAcceptedAsync(random, batch, cancellation);
            if (random.NextDouble() < 0.3)
                await PostUntilAcceptedAsync(random, batch, cancellation);
        }
    }

    private async Task PostUntilAcceptedAsync(Random random, System.Text.Json.Nodes.JsonObject[] batch, CancellationToken cancellation)
    {
        while (true)
        {
            var host = random.Next(2) == 0 ? hosts.First : hosts.Second;
            try
            {
                using var response = await hosts.Webhooks.PostAsync(host.Webhook, batch);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // The node is gone; LINE delivers again.
            }
            catch (TaskCanceledException)
            {
                // The node hung; the same.
            }

            await Task.Delay(200, cancellation);
        }
    }

    private static List<string> ReadQuestions()
    {
        string[] ids =
        [
            "jidou-teate-shinsei", "kodomo-denwa-8000", "sango-utsu", "hachimitsu", "byouji-hoiku",
            "family-support", "rinyushoku-itsukara", "ichiji-azukari", "boshi-techo", "yonaki",
        ];
        var articles = ArticleFiles.ReadFolder(Path.Combine(AppContext.BaseDirectory, "knowledge", "articles")).ToDictionary(article => article.Id, StringComparer.Ordinal);
        return [.. ids.Select(id => articles[id].Question)];
    }
}

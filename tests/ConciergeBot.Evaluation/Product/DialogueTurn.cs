namespace ConciergeBot.Evaluation.Product;

/// <summary>One message of a dialogue and what should come back; a turn that expects nothing is not judged.</summary>
internal sealed record DialogueTurn
{
    public required string Q { get; init; }

    public string? Article { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Patterns all of which match the right reply; without them the article is looked at.</summary>
    public IReadOnlyList<string> Expect { get; init; } = [];

    /// <summary>Whether the right reply is that there is no answer.</summary>
    public bool Decline { get; init; }

    /// <summary>Of thanks and greetings: which; a short reply without an article is right.</summary>
    public string? Kind { get; init; }

    public bool IsJudged => Article is not null || Expect.Count > 0 || Decline || Kind is not null;

    public GoldenQuestion AsQuestion(string id) => new() { Id = id, Q = Q, Article = Article, Also = Also, Expect = Expect };
}

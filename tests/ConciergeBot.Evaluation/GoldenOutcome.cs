using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>What became of one stored question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Hits">What was found, best first.</param>
/// <param name="Decision">What would be said.</param>
internal sealed record GoldenOutcome(GoldenQuestion Question, IReadOnlyList<SearchHit> Hits, AnswerDecision Decision)
{
    /// <summary>Place of the first right article, from 1; 0 when none was found.</summary>
    public int Place { get; } = Hits.Select((hit, i) => (hit, i)).Where(pair => Question.IsRight(pair.hit.Article.Id)).Select(pair => pair.i + 1).FirstOrDefault();

    public bool IsForeign => Question.Article is null;

    public bool IsAnsweredRight => Decision is AnswerDecision.Answer answer && Question.IsRight(answer.Hit.Article.Id);

    public bool IsAnsweredWrong => Decision is AnswerDecision.Answer && !IsAnsweredRight;

    public bool IsOffered => Decision is AnswerDecision.AskBack ask && ask.Rivals.Any(hit => Question.IsRight(hit.Article.Id));

    public bool IsDeclined => Decision is AnswerDecision.None;

    /// <summary>One word for reports.</summary>
    public string Name => (IsAnsweredRight, IsAnsweredWrong, IsOffered, IsDeclined) switch
    {
        (true, _, _, _) => "answered right",
        (_, true, _, _) => "answered wrong",
        (_, _, true, _) => "asked back with it",
        (_, _, _, true) => "declined",
        _ => "asked back without it",
    };
}

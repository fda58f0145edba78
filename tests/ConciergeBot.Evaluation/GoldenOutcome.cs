using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>What became of one stored question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Hits">What was found, best first.</param>
/// <param name="Decision">What would be said.</param>
/// <param name="IsRight">Whether an article answers: the expected one, or one whose text says what is expected.</param>
internal sealed record GoldenOutcome(GoldenQuestion Question, IReadOnlyList<SearchHit> Hits, AnswerDecision Decision, Func<string, bool> IsRight)
{
    /// <summary>Place of the first right article, from 1; 0 when none was found.</summary>
    public int Place { get; } = Hits.Select((hit, i) => (hit, i)).Where(pair => IsRight(pair.hit.Article.Id)).Select(pair => pair.i + 1).FirstOrDefault();

    public bool IsForeign => Question.IsForeign;

    public bool IsSureRight => Decision is AnswerDecision.Answer && Place == 1;

    public bool IsSureWrong => Decision is AnswerDecision.Answer && Place != 1;

    public bool IsLikelyRight => Decision is AnswerDecision.Likely && Place == 1;

    public bool IsLikelyWrong => Decision is AnswerDecision.Likely && Place != 1;

    /// <summary>Not answered right, but the right one is among the choices.</summary>
    public bool IsOffered => Decision switch
    {
        AnswerDecision.AskBack ask => ask.Rivals.Any(hit => IsRight(hit.Article.Id)),
        AnswerDecision.Likely likely => Place != 1 && likely.Rivals.Any(hit => IsRight(hit.Article.Id)),
        _ => false,
    };

    public bool IsAskedBack => Decision is AnswerDecision.AskBack;

    public bool IsDeclined => Decision is AnswerDecision.None;

    /// <summary>Declined, but the right one is among the near topics offered.</summary>
    public bool IsNear => Decision is AnswerDecision.None { IsForeign: false } none && none.NearTopics.Any(hit => IsRight(hit.Article.Id));

    public bool IsAnswered => Decision is AnswerDecision.Answer or AnswerDecision.Likely;

    /// <summary>One phrase for reports.</summary>
    public string Name => (Decision, Place == 1, IsOffered) switch
    {
        (AnswerDecision.Answer, true, _) => "sure, right",
        (AnswerDecision.Answer, _, _) => "sure, wrong",
        (AnswerDecision.Likely, true, _) => "likely, right",
        (AnswerDecision.Likely, _, true) => "likely, wrong, right one beneath",
        (AnswerDecision.Likely, _, _) => "likely, wrong",
        (AnswerDecision.AskBack, _, true) => "asked back with it",
        (AnswerDecision.AskBack, _, _) => "asked back without it",
        _ => "declined",
    };
}

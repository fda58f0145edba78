using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>What a decision costs the parent, by the stated costs of <see cref="JudgedCase"/>, whichever way it was reached.</summary>
internal static class DecisionCost
{
    private const double No = 0;
    private const double Yes = 1;
    private const double Half = 0.5;
    private const int Nowhere = 1000;

    public static double Of(GoldenQuestion question, AnswerDecision decision)
    {
        var judged = decision switch
        {
            AnswerDecision.Answer answer => new JudgedCase(question.IsForeign, Place([answer.Hit]), Yes, Yes),
            AnswerDecision.Likely likely => new JudgedCase(question.IsForeign, Place([likely.Hit, .. likely.Rivals]), Yes, Half),
            AnswerDecision.AskBack ask => new JudgedCase(question.IsForeign, Place(ask.Rivals), Yes, No),
            _ => new JudgedCase(question.IsForeign, Nowhere, No, No),
        };
        return judged.Cost(Half, Half, Yes);

        int Place(IReadOnlyList<SearchHit> shown) =>
            shown.Select((hit, i) => (hit, i)).Where(pair => question.IsRight(pair.hit.Article.Id)).Select(pair => pair.i + 1).FirstOrDefault(Nowhere);
    }
}

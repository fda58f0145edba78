using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// How well each signal alone orders the shortlist of the independent stored questions' held-back half, with the askings
/// and without: what each ingredient is worth.
/// </summary>
internal static class SignalsCommand
{
    private static readonly Feature[] Signals =
    [
        Feature.QuestionShareOfBest, Feature.AnswerShareOfBest, Feature.TopicsShareOfBest, Feature.Sounds, Feature.NearestLikeness, Feature.NearestFew,
        Feature.NearestSeveral, Feature.NeighbourVotes, Feature.WordLikelihood, Feature.LetterLikelihood, Feature.TopicLikelihood, Feature.FirstScore,
    ];

    public static void Run(TextWriter output)
    {
        var articles = ArticleFiles.ReadFolder(Repository.Articles);
        var analyzer = TextAnalyzers.CreateBest(out _);
        var lexicon = SearchLexicon.Load(Repository.Lexicon);
        var questions = GoldenFiles.ReadAll(Repository.Evaluation)
            .Where(question => !question.IsForeign && question.Split == "report" && GoldenFiles.IsIndependent(question)).ToArray();
        foreach (var (name, words) in new[] { ("without askings", lexicon.WithAskings((_, _) => false)), ("with askings", lexicon) })
        {
            var measured = new OwnSamples(articles, analyzer, words).OfQuestions(questions);
            output.WriteLine($"{name}, {questions.Length} questions: right first / among four");
            foreach (var signal in Signals)
                Print(output, signal.ToString(), measured, found => found.Features[(int)signal]);
            Print(output, "learned order", measured, found => Reranker.Rich.Value.Score(found.Features));
        }
    }

    private static void Print(TextWriter output, string name, IReadOnlyList<MeasuredQuestion> measured, Func<Measured, float> score)
    {
        double Within(int k) => measured.Average(question => question.Shortlist.Where(question.IsArticle).OrderByDescending(score).Take(k)
            .Any(found => question.Question.IsRight(question.Index.ArticleId(found))) ? 1.0 : 0);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {Within(1):F3} / {Within(4):F3}"));
    }
}

using System.Globalization;
using System.Text.Json;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Fits the decision on the stored questions' fitting half: two likelihoods, then the thresholds. Of the settings that
/// decline enough foreign questions and answer wrongly rarely enough, the one that costs parents least is taken.
/// </summary>
internal static class TuneCommand
{
    /// <summary>Costs in taps and patience: a wrong answer misleads, a choice is a tap, declining leaves one alone.</summary>
    private const double WrongAnswer = 5;

    private const double Choice = 0.5;
    private const double UselessChoice = 2.5;
    private const double Declined = 2.5;

    /// <summary>What giving any article to a foreign question costs.</summary>
    private const double ForeignAnswered = 5;

    private const double ForeignAsked = 3;

    public static void Run(string articles, TextWriter output)
    {
        var index = KnowledgeIndex.Build(ArticleFiles.ReadFolder(articles), TextAnalyzers.CreateBest(out _), SearchLexicon.Load(Repository.Lexicon));
        var all = GoldenFiles.ReadAll(Repository.Evaluation)
            .Select(question => Case.Of(question, index.Search(GoldenCommand.Query(question)))).ToArray();
        var fit = all.Where(one => one.Question.Split == "fit" && one.Signs is not null).ToArray();
        var model = new DecisionModel
        {
            Record = new Dictionary<string, string>(StringComparer.Ordinal),
            Signs = DecisionSigns.Names,
            Ours = LogisticFit.Fit([.. fit.Select(one => (one.Signs!, one.Place <= 4))]),
            First = LogisticFit.Fit([.. fit.Select(one => (one.Signs!, one.Place == 1))]),
            AskFrom = 0,
            AnswerFrom = 0,
        };
        var best = (Cost: double.MaxValue, Ask: 0.0, Answer: 0.0);
        for (var ask = 0.02; ask < 0.9; ask += 0.02)
        {
            for (var answer = 0.3; answer < 0.98; answer += 0.02)
            {
                var cost = all.Where(one => one.Question.Split == "fit").Sum(one => one.Cost(model, ask, answer));
                if (cost < best.Cost)
                    best = (cost, ask, answer);
            }
        }

        model = model with { AskFrom = Math.Round(best.Ask, 2), AnswerFrom = Math.Round(best.Answer, 2) };
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ask from {model.AskFrom}, answer from {model.AnswerFrom}"));
        foreach (var line in Curve(all, model))
            output.WriteLine(line);
        model = model with
        {
            Record = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["command"] = "dotnet run --project tests/ConciergeBot.Evaluation -- tune",
                ["fittedOn"] = $"{fit.Length} stored questions (split fit)",
            },
        };
        var path = Path.Combine(Repository.Root, "src", "ConciergeBot", "Knowledge", "Search", "decision.json");
        File.WriteAllText(path, JsonSerializer.Serialize(model, ModelJson.Default.DecisionModel) + "\n");
    }

    /// <summary>How much is answered and how much of that is right, as the answering threshold moves; held-back half.</summary>
    private static IEnumerable<string> Curve(Case[] all, DecisionModel model)
    {
        var report = all.Where(one => one.Question.Split == "report" && one.Question.Article is not null).ToArray();
        foreach (var from in (double[])[0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
        {
            var answered = report.Where(one => one.Signs is not null && model.IsOurs(one.Signs) >= model.AskFrom && model.FirstIsRight(one.Signs) >= from).ToArray();
            yield return string.Create(CultureInfo.InvariantCulture, $"answer from {from:F1}: answered {(double)answered.Length / report.Length:F3}, of these right {(double)answered.Count(one => one.Place == 1) / Math.Max(1, answered.Length):F3}");
        }
    }

    /// <summary>A question with its signs and the place of its right article; a place beyond the hits when it is not among them.</summary>
    private sealed record Case(GoldenQuestion Question, double[]? Signs, int Place)
    {
        private const int Nowhere = 1000;

        public static Case Of(GoldenQuestion question, IReadOnlyList<SearchHit> hits)
        {
            var place = hits.Select((hit, i) => (hit, i)).Where(pair => question.IsRight(pair.hit.Article.Id)).Select(pair => pair.i + 1).FirstOrDefault(Nowhere);
            return new Case(question, hits.Count == 0 ? null : DecisionSigns.Of(hits), place);
        }

        public double Cost(DecisionModel model, double ask, double answer)
        {
            var ours = Question.Article is not null;
            if (Signs is null || model.IsOurs(Signs) < ask)
                return ours ? Declined : 0;
            if (model.FirstIsRight(Signs) >= answer)
                return !ours ? ForeignAnswered : Place == 1 ? 0 : WrongAnswer;
            return !ours ? ForeignAsked : Place <= 4 ? Choice : UselessChoice;
        }
    }
}

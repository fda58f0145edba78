using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>Search and decision on the stored questions, without the host.</summary>
internal static class GoldenCommand
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static void Run(string articles, string? misses, TextWriter output)
    {
        var index = KnowledgeIndex.Build(ArticleFiles.ReadFolder(articles), TextAnalyzers.CreateBest(out _), SearchLexicon.Load(Repository.Lexicon));
        foreach (var split in GoldenFiles.ReadAll(Repository.Evaluation).GroupBy(question => question.Split, StringComparer.Ordinal))
            output.WriteLine(Report(index, split, misses));
    }

    public static SearchQuery Query(GoldenQuestion question) => new() { Text = question.Q, Today = Today, Municipality = question.Municipality, Limit = 10 };

    private static string Report(KnowledgeIndex index, IGrouping<string, GoldenQuestion> split, string? misses)
    {
        var inside = new Outcomes();
        var outside = new Outcomes();
        double first = 0, among = 0, n = 0;
        var lines = new List<string>();
        foreach (var question in split)
        {
            var hits = index.Search(Query(question));
            var decision = Decision.Decide(Query(question), hits);
            (question.Article is null ? outside : inside).Add(question, decision);
            if (question.Article is null)
            {
                if (decision is AnswerDecision.Answer a)
                    lines.Add($"OUTSIDE {question.Q} → {a.Hit.Article.Id} {decision.Confidence:F2}");
                continue;
            }

            n++;
            first += hits.Count > 0 && question.IsRight(hits[0].Article.Id) ? 1 : 0;
            among += hits.Take(4).Any(hit => question.IsRight(hit.Article.Id)) ? 1 : 0;
            if (hits.Count == 0 || !question.IsRight(hits[0].Article.Id))
                lines.Add($"{question.Style} 「{question.Q}」 {decision.GetType().Name} {decision.Confidence:F2} got {(hits.Count > 0 ? hits[0].Article.Id : "-")} right {question.Article}@{hits.ToList().FindIndex(hit => question.IsRight(hit.Article.Id)) + 1}");
        }

        if (misses is not null)
            File.WriteAllLines(misses + "." + split.Key, lines);
        return string.Create(CultureInfo.InvariantCulture, $"{split.Key}: first={first / n:F3} top4={among / n:F3} | {inside} | outside {outside}");
    }

    private sealed class Outcomes
    {
        private int _all, _right, _wrong, _offered, _notOffered, _none;

        public void Add(GoldenQuestion question, AnswerDecision decision)
        {
            _all++;
            _ = decision switch
            {
                AnswerDecision.Answer answer => question.IsRight(answer.Hit.Article.Id) ? _right++ : _wrong++,
                AnswerDecision.AskBack ask => ask.Rivals.Any(hit => question.IsRight(hit.Article.Id)) ? _offered++ : _notOffered++,
                _ => _none++,
            };
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"n={_all} answered right {(double)_right / _all:F3} wrong {(double)_wrong / _all:F3} asked with {(double)_offered / _all:F3} without {(double)_notOffered / _all:F3} declined {(double)_none / _all:F3}");
    }
}

using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Runs a question against an index: score every article that shares a term, then look closely at the best.</summary>
internal sealed class Searcher(IndexFields fields, TermExtractor extractor, Lazy<Reranker> reranker)
{
    /// <summary>How many articles are looked at closely. The right one is among them for all but a few questions.</summary>
    private const int Shortlist = 60;

    /// <summary>What shared sounds and the article's topics count beside question and answer, which count 1.</summary>
    private const float SoundWeight = 0.2f;

    private const float TopicWeight = 1.5f;

    /// <summary>What a topic that is certain counts.</summary>
    private const float TopicModelWeight = 12;

    /// <summary>Taken off the score of an article for stages that the family is not in: decides between near equals.</summary>
    private const double OtherStage = 0.5;

    private readonly ConcurrentBag<Scratch> _scratches = [];

    public IReadOnlyList<SearchHit> Search(SearchQuery query) =>
        Rank(query, Measure(query), reranker.Value);

    /// <summary>A measured shortlist as hits, by what <paramref name="model"/> thinks of them.</summary>
    public SearchHit[] Rank(SearchQuery query, List<Measured> shortlist, Reranker model)
    {
        var outside = Outside(shortlist, model);
        return
        [
            .. shortlist.Where(found => found.Article < fields.Published).Select(found => Hit(query, found, outside, model))
            .OrderByDescending(hit => hit.Evidence.IsOwnQuestion).ThenByDescending(hit => hit.Score).ThenBy(hit => hit.Article.Id, StringComparer.Ordinal)
            .Take(query.Limit),
        ];
    }

    /// <summary>The shortlist with its measurements, by first score.</summary>
    public List<Measured> Measure(SearchQuery query)
    {
        var text = query.Text.Length > KnowledgeIndex.LongestQuestion ? query.Text[..KnowledgeIndex.LongestQuestion] : query.Text;
        var question = ParsedQuestion.Parse(extractor.Extract(text, fields.KanaReader), fields);
        if (question.IsEmpty)
            return [];
        if (!_scratches.TryTake(out var scratch))
            scratch = new Scratch(fields.QuestionTerms.Length, fields.Articles.Length, fields.TermCount, fields.GramCount);
        Score(question, scratch);
        var topics = fields.TopicModel?.Score(question.Text);
        var shortlist = Choose(query, scratch, topics);
        List<Measured> found = [];
        if (shortlist.Length > 0)
        {
            var look = new CloseLook(fields, question, scratch, shortlist, topics);
            for (var rank = 0; rank < shortlist.Length; rank++)
            {
                var (nearest, features) = look.Take(rank);
                found.Add(new Measured(shortlist[rank], nearest, features));
            }
        }

        scratch.Clear();
        _scratches.Add(scratch);
        return found;
    }

    private void Score(ParsedQuestion question, Scratch scratch)
    {
        foreach (var word in question.Words)
        {
            (int, float)[] terms = word.Id >= 0 ? [(word.Id, 1f), .. word.Alternatives] : word.Alternatives;
            fields.Questions.AccumulateBest(terms, scratch.Words, scratch.Best);
            fields.Answers.AccumulateBest(terms, scratch.Answers, scratch.Best);
            fields.Topics.AccumulateBest(terms, scratch.Topics, scratch.Best);
        }

        foreach (var term in question.Concepts)
        {
            fields.Questions.Accumulate(term.Id, term.Weight, scratch.Words);
            fields.Answers.Accumulate(term.Id, term.Weight, scratch.Answers);
            fields.Topics.Accumulate(term.Id, term.Weight, scratch.Topics);
        }

        foreach (var gram in question.Grams)
            fields.Sounds.Accumulate(gram, 1, scratch.Sounds);
        Total(scratch);
    }

    /// <summary>
    /// Best question, answer and topics of every article. Reading all columns in order is faster than following the few
    /// that a question touched: a common word touches most.
    /// </summary>
    private void Total(Scratch scratch)
    {
        TensorPrimitives.MultiplyAdd(scratch.Sounds, SoundWeight, scratch.Words, scratch.Nearness);
        for (var article = 0; article < scratch.Totals.Length; article++)
        {
            var best = 0f;
            for (var question = fields.FirstQuestion[article]; question < fields.FirstQuestion[article + 1]; question++)
                best = Math.Max(best, scratch.Nearness[question]);
            scratch.Totals[article] = best + scratch.Answers[article] + TopicWeight * scratch.Topics[article];
        }
    }

    /// <summary>The best articles that hold today and are for this family; a municipality's own hides the prefecture's.</summary>
    private int[] Choose(SearchQuery query, Scratch scratch, float[]? topics)
    {
        var queue = new PriorityQueue<int, float>(Shortlist + 1);
        var lowest = 0f;
        for (var article = 0; article < scratch.Totals.Length; article++)
        {
            ref var score = ref scratch.Totals[article];
            if (score == 0)
                continue;
            if (topics is not null)
                score += TopicModelWeight * MathF.Exp(topics[fields.TopicModel!.TopicOf(article)]);
            if (score <= lowest || !fields.Visibility.IsFor(article, query))
                continue;
            if (queue.Count < Shortlist)
                queue.Enqueue(article, score);
            else
                queue.DequeueEnqueue(article, score);
            if (queue.Count == Shortlist)
                queue.TryPeek(out _, out lowest);
        }

        return [.. queue.UnorderedItems.OrderByDescending(item => item.Priority).ThenBy(item => item.Element).Select(item => item.Element)];
    }

    private OutsideEvidence Outside(List<Measured> shortlist, Reranker model)
    {
        var (score, coverage, phrase, likeness, likelihood) = (double.NegativeInfinity, 0.0, 0.0, 0.0, 0.0);
        foreach (var found in shortlist.Where(found => found.Article >= fields.Published))
        {
            score = Math.Max(score, model.Score(found.Features));
            coverage = Math.Max(coverage, found.Features[(int)Feature.ArticleCoverage]);
            phrase = Math.Max(phrase, found.Features[(int)Feature.PhraseContained]);
            likeness = Math.Max(likeness, found.Features[(int)Feature.NearestLikeness]);
            likelihood = Math.Max(likelihood, Math.Exp(found.Features[(int)Feature.TopicLikelihood]));
        }

        return new OutsideEvidence(score, coverage, phrase, likeness, likelihood);
    }

    private SearchHit Hit(SearchQuery query, Measured found, OutsideEvidence outside, Reranker model)
    {
        var article = fields.Articles[found.Article].Article;
        var nearest = fields.Articles[found.Article].Questions[found.Nearest - fields.FirstQuestion[found.Article]];
        return new SearchHit(
            article,
            model.Score(found.Features) - (IsForAnotherStage(article, query) ? OtherStage : 0),
            nearest,
            HitEvidence.From(found.Features, outside, found.Features[(int)Feature.LetterDice] == 1 && Letters(nearest) == Letters(query.Text)));
    }

    private static string Letters(string text) => string.Concat(TextNormalizer.Normalize(text).Where(char.IsLetterOrDigit));

    private static bool IsForAnotherStage(Article article, SearchQuery query) =>
        query.Stages is { Count: > 0 } stages && article.Stages.Count > 0
        && !article.Stages.Contains(Stage.All) && !article.Stages.Any(stages.Contains);
}

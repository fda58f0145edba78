using System.Collections.Concurrent;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Runs a question against an index: score every article that shares a term, then look closely at the best.</summary>
internal sealed class Searcher(IndexFields fields, TermExtractor extractor)
{
    /// <summary>How many articles are looked at closely. The right one is among them for all but a few questions.</summary>
    private const int Shortlist = 60;

    private const float SoundWeight = 0.3f;

    private readonly ConcurrentBag<Scratch> _scratches = [];

    public IReadOnlyList<SearchHit> Search(SearchQuery query)
    {
        var text = query.Text.Length > KnowledgeIndex.LongestQuestion ? query.Text[..KnowledgeIndex.LongestQuestion] : query.Text;
        var question = ParsedQuestion.Parse(extractor.Extract(text), fields);
        if (question.IsEmpty)
            return [];
        if (!_scratches.TryTake(out var scratch))
            scratch = new Scratch(fields.ArticleOfQuestion.Length, fields.Articles.Length);
        Score(question, scratch);
        var shortlist = Choose(query, scratch);
        var hits = shortlist.Select(article => Look(query, question, article, scratch))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Article.Id, StringComparer.Ordinal)
            .Take(query.Limit).ToArray();
        scratch.Clear();
        _scratches.Add(scratch);
        return hits;
    }

    private void Score(ParsedQuestion question, Scratch scratch)
    {
        foreach (var term in (ReadOnlySpan<QueryTerm>)[.. question.Words, .. question.Concepts])
        {
            fields.Questions.Accumulate(term.Id, term.Weight, scratch.Words, scratch.TouchedWords);
            fields.Answers.Accumulate(term.Id, term.Weight, scratch.Answers, scratch.TouchedAnswers);
        }

        foreach (var gram in question.Grams)
            fields.Sounds.Accumulate(gram, 1, scratch.Sounds, scratch.TouchedSounds);
        foreach (var i in scratch.TouchedWords)
            Raise(scratch, fields.ArticleOfQuestion[i], scratch.Words[i] + SoundWeight * scratch.Sounds[i]);
        foreach (var i in scratch.TouchedSounds)
            Raise(scratch, fields.ArticleOfQuestion[i], scratch.Words[i] + SoundWeight * scratch.Sounds[i]);
        foreach (var article in scratch.TouchedAnswers)
        {
            if (scratch.Totals[article] == 0)
                scratch.Candidates.Add(article);
            scratch.Totals[article] += scratch.Answers[article];
        }
    }

    private static void Raise(Scratch scratch, int article, float score)
    {
        ref var total = ref scratch.Totals[article];
        if (total == 0)
            scratch.Candidates.Add(article);
        total = Math.Max(total, score);
    }

    /// <summary>The best articles that hold today and are for this family; a municipality's own hides the prefecture's.</summary>
    private List<int> Choose(SearchQuery query, Scratch scratch)
    {
        var queue = new PriorityQueue<int, float>(Shortlist + 1);
        foreach (var article in scratch.Candidates)
        {
            var score = scratch.Totals[article];
            if (queue.Count == Shortlist && queue.TryPeek(out _, out var lowest) && score <= lowest)
                continue;
            if (!fields.Visibility.IsFor(article, query))
                continue;
            if (queue.Count == Shortlist)
                queue.DequeueEnqueue(article, score);
            else
                queue.Enqueue(article, score);
        }

        return [.. queue.UnorderedItems.Select(item => item.Element)];
    }

    private SearchHit Look(SearchQuery query, ParsedQuestion question, int article, Scratch scratch)
    {
        var (nearest, evidence) = CloseLook.Take(fields, question, article, scratch);
        var stage = query.Stages is { Count: > 0 } stages && fields.Articles[article].Article.Stages is { Count: > 0 } own
            && !own.Contains(Stage.All) && !own.Any(stages.Contains) ? 0.9 : 1;
        return new SearchHit(
            fields.Articles[article].Article,
            scratch.Totals[article] * stage,
            fields.Articles[article].Questions[nearest - fields.FirstQuestion[article]],
            evidence);
    }
}

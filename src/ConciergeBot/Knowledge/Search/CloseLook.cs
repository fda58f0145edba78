namespace ConciergeBot.Knowledge.Search;

/// <summary>Gathers what speaks for one article: which of its questions is nearest and how near.</summary>
internal static class CloseLook
{
    /// <summary>How much of a word its synonym says.</summary>
    private const float SynonymCredit = 0.8f;

    public static (int Nearest, HitEvidence Evidence) Take(IndexFields fields, ParsedQuestion question, int article, Scratch scratch)
    {
        var nearest = Nearest(fields, question, article, scratch);
        var rarity = question.Words.Sum(word => word.Rarity);
        var ideal = question.Words.Sum(word => word.Rarity * word.Weight) + question.Concepts.Sum(concept => concept.Rarity * concept.Weight);
        var terms = fields.QuestionTerms[nearest];
        var answer = fields.AnswerTerms[article];
        float covered = 0, coveredAnywhere = 0;
        foreach (var word in question.Words)
        {
            var here = Credit(word, terms, static (all, id) => all.Contains(id));
            covered += here * word.Rarity;
            coveredAnywhere += Math.Max(here, Credit(word, answer, static (all, id) => Array.BinarySearch(all, id) >= 0)) * word.Rarity;
        }

        return (nearest, new HitEvidence
        {
            Coverage = Share(covered, rarity),
            ArticleCoverage = Share(coveredAnywhere, rarity),
            ReverseCoverage = Reverse(fields, question, terms),
            Similarity = Dice(question, fields.QuestionGrams[nearest]),
            QuestionScore = Share(scratch.Words[nearest], ideal),
            AnswerScore = Share(scratch.Answers[article], ideal),
            QuestionWords = question.Words.Length,
        });
    }

    private static int Nearest(IndexFields fields, ParsedQuestion question, int article, Scratch scratch)
    {
        var (best, bestScore) = (fields.FirstQuestion[article], -1f);
        for (var i = fields.FirstQuestion[article]; i < fields.FirstQuestion[article + 1]; i++)
        {
            var score = scratch.Words[i] + scratch.Sounds[i] * 0.3f;
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static float Credit(QueryTerm word, int[] terms, Func<int[], int, bool> has) =>
        word.Id >= 0 && has(terms, word.Id) ? 1
        : word.Concept >= 0 && has(terms, word.Concept) ? SynonymCredit
        : 0;

    private static float Reverse(IndexFields fields, ParsedQuestion question, int[] terms)
    {
        float all = 0, shared = 0;
        foreach (var term in terms)
        {
            var rarity = fields.Questions.IdfOf(term);
            all += rarity;
            if (question.Words.Any(word => word.Id == term) || question.Concepts.Any(concept => concept.Id == term))
                shared += rarity;
        }

        return Share(shared, all);
    }

    private static float Dice(ParsedQuestion question, int[] grams)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < question.Grams.Length && j < grams.Length;)
        {
            var order = question.Grams[i].CompareTo(grams[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return Share(2 * shared, question.GramCount + grams.Length);
    }

    private static float Share(float part, float whole) => whole <= 0 ? 0 : Math.Min(1, part / whole);
}

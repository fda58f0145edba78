namespace ConciergeBot.Knowledge.Search;

/// <summary>An article's texts in an index's numbers, ready to be searched: kept from one index to the next.</summary>
internal sealed class NumberedArticle
{
    /// <summary>Question → its words and concepts in order.</summary>
    public required int[][] QuestionTerms { get; init; }

    /// <summary>The same, ascending.</summary>
    public required int[][] QuestionTermsSorted { get; init; }

    /// <summary>Question → its sounds, ascending, with repetitions.</summary>
    public required int[][] QuestionSounds { get; init; }

    /// <summary>Question → its sounds, each once, ascending.</summary>
    public required int[][] QuestionGrams { get; init; }

    /// <summary>Its answer's words and concepts in order.</summary>
    public required int[] AnswerSequence { get; init; }

    /// <summary>The same, ascending.</summary>
    public required int[] AnswerTerms { get; init; }

    /// <summary>Words and concepts of its variants, askings and keywords, ascending.</summary>
    public required int[] TopicTerms { get; init; }

    /// <summary>Its variants, askings and keywords, each as words.</summary>
    public required int[][] PhraseTerms { get; init; }

    /// <summary>Its variants, askings and keywords, each as sounds, each once, ascending.</summary>
    public required int[][] PhraseGrams { get; init; }

    /// <summary>How often each word and concept of all its questions and keywords stands in them.</summary>
    public required Counted<int> Words { get; init; }

    /// <summary>In how many of its questions and keywords each pair of letters stands.</summary>
    public required Counted<uint> Letters { get; init; }

    internal static NumberedArticle Of(AnalyzedArticle article, Numbering numbering)
    {
        var questions = Array.ConvertAll(article.QuestionTerms, numbering.TermsOf);
        var keywords = Array.ConvertAll(article.KeywordTerms, numbering.TermsOf);
        var sounds = Array.ConvertAll(article.QuestionTerms, numbering.GramsOf);
        var answer = numbering.TermsOf(article.AnswerTerms);
        int[][] grams = Array.ConvertAll(sounds, Once);
        int[] topics = [.. questions.Skip(1).Concat(keywords).SelectMany(terms => terms)];
        Array.Sort(topics);
        return new NumberedArticle
        {
            QuestionTerms = questions,
            QuestionTermsSorted = Array.ConvertAll(questions, Ascending),
            QuestionSounds = sounds,
            QuestionGrams = grams,
            AnswerSequence = answer,
            AnswerTerms = Ascending(answer),
            TopicTerms = topics,
            PhraseTerms =
            [
                .. article.QuestionTerms.Skip(1).Select((text, i) => questions[i + 1][..text.Words.Length]),
                .. article.KeywordTerms.Select((text, i) => keywords[i][..text.Words.Length]),
            ],
            PhraseGrams = [.. grams.Skip(1), .. article.KeywordTerms.Select(text => Once(numbering.GramsOf(text)))],
            Words = Counted<int>.Of([.. questions[0], .. topics]),
            Letters = Counted<uint>.Of([.. article.QuestionTerms.Concat(article.KeywordTerms).SelectMany(text => text.Letters)]),
        };
    }

    private static int[] Ascending(int[] numbers)
    {
        var sorted = (int[])numbers.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Of numbers in ascending order, each once; the same array where none repeats.</summary>
    private static int[] Once(int[] ascending)
    {
        var once = ascending.Distinct().ToArray();
        return once.Length == ascending.Length ? ascending : once;
    }
}

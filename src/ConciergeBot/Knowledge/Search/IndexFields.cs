namespace ConciergeBot.Knowledge.Search;

/// <summary>The inverted and the forward side of an index: articles, their questions (all articles' in one row), and terms by number.</summary>
internal sealed class IndexFields
{
    private readonly Dictionary<string, int> _terms;
    private readonly Dictionary<ulong, int> _grams;

    private IndexFields(Dictionary<string, int> terms, Dictionary<ulong, int> grams) => (_terms, _grams) = (terms, grams);

    public required AnalyzedArticle[] Articles { get; init; }

    /// <summary>Article → its first question; one entry more than articles.</summary>
    public required int[] FirstQuestion { get; init; }

    /// <summary>Question → article.</summary>
    public required int[] ArticleOfQuestion { get; init; }

    /// <summary>Question → its words and concepts.</summary>
    public required int[][] QuestionTerms { get; init; }

    /// <summary>Article → its answer's words and concepts, each once, ascending.</summary>
    public required int[][] AnswerTerms { get; init; }

    /// <summary>Question → its sounds, each once, ascending.</summary>
    public required int[][] QuestionGrams { get; init; }

    public required Visibility Visibility { get; init; }

    public required PostingField Questions { get; init; }

    public required PostingField Answers { get; init; }

    public required PostingField Sounds { get; init; }

    /// <summary>A term's number; -1 when no article has it.</summary>
    public int TermId(string term) => _terms.GetValueOrDefault(term, -1);

    public int GramId(ulong gram) => _grams.GetValueOrDefault(gram, -1);

    public static IndexFields Build(AnalyzedArticle[] articles)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        var grams = new Dictionary<ulong, int>();
        var questionCount = articles.Sum(article => article.QuestionTerms.Length);
        var firstQuestion = new int[articles.Length + 1];
        var articleOf = new int[questionCount];
        var questionTerms = new int[questionCount][];
        var questionGrams = new int[questionCount][];
        var answerTerms = new int[articles.Length][];
        var question = 0;
        for (var a = 0; a < articles.Length; a++)
        {
            firstQuestion[a] = question;
            foreach (var text in articles[a].QuestionTerms)
            {
                articleOf[question] = a;
                questionTerms[question] = Numbers(text, terms);
                questionGrams[question] = Array.ConvertAll(SoundGrams.Of(text.Reading), gram => Number(grams, gram));
                question++;
            }

            answerTerms[a] = Numbers(articles[a].AnswerTerms, terms);
        }

        firstQuestion[^1] = question;
        var everyArticle = new int[articles.Length];
        for (var a = 0; a < everyArticle.Length; a++)
            everyArticle[a] = a;
        return new IndexFields(terms, grams)
        {
            Articles = articles,
            Visibility = new Visibility(articles),
            FirstQuestion = firstQuestion,
            ArticleOfQuestion = articleOf,
            Questions = PostingField.Build(questionTerms, articleOf, terms.Count, saturation: 1.2f, lengthNorm: 0.5f),
            Answers = PostingField.Build(answerTerms, everyArticle, terms.Count, saturation: 1.2f, lengthNorm: 0.75f),
            Sounds = PostingField.Build(questionGrams, articleOf, grams.Count, saturation: 1.2f, lengthNorm: 0.5f),
            QuestionTerms = questionTerms,
            AnswerTerms = Array.ConvertAll(answerTerms, Distinct),
            QuestionGrams = Array.ConvertAll(questionGrams, Distinct),
        };
    }

    private static int[] Numbers(TextTerms text, Dictionary<string, int> terms)
    {
        var numbers = new int[text.Words.Length + text.Concepts.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number(terms, i < text.Words.Length ? text.Words[i].Text : text.Concepts[i - text.Words.Length].Text);
        return numbers;
    }

    private static int Number<T>(Dictionary<T, int> numbers, T key)
        where T : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }

    private static int[] Distinct(int[] numbers)
    {
        var distinct = numbers.Distinct().ToArray();
        Array.Sort(distinct);
        return distinct;
    }
}

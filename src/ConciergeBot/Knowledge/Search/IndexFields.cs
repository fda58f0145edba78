namespace ConciergeBot.Knowledge.Search;

/// <summary>The inverted and the forward side of an index: articles, their questions (all articles' in one row), and terms by number.</summary>
internal sealed class IndexFields
{
    private readonly Dictionary<string, int> _terms;
    private readonly Dictionary<ulong, int> _grams;

    private readonly Dictionary<string, List<int>> _readings;

    private readonly HashSet<int> _kanaTerms;

    private IndexFields(Dictionary<string, int> terms, Dictionary<ulong, int> grams, Dictionary<string, List<int>> readings) =>
        (_terms, _grams, _readings, _kanaTerms) = (terms, grams, readings, [.. terms.Where(term => Kana.IsKana(term.Key)).Select(term => term.Value)]);

    /// <summary>The published articles, then the topics from outside.</summary>
    public required AnalyzedArticle[] Articles { get; init; }

    /// <summary>How many of them are published articles.</summary>
    public required int Published { get; init; }

    /// <summary>Article → its first question; one entry more than articles.</summary>
    public required int[] FirstQuestion { get; init; }

    /// <summary>Question → article.</summary>
    public required int[] ArticleOfQuestion { get; init; }

    /// <summary>Question → its words and concepts.</summary>
    public required int[][] QuestionTerms { get; init; }

    /// <summary>Article → its answer's words and concepts, each once, ascending.</summary>
    public required int[][] AnswerTerms { get; init; }

    /// <summary>Article → its answer's words and concepts in order, with repetitions.</summary>
    public required int[][] AnswerSequence { get; init; }

    /// <summary>Article → words and concepts of its variants and keywords, each once, ascending.</summary>
    public required int[][] TopicTerms { get; init; }

    /// <summary>Whether most articles come with variants or keywords, or the knowledge is a plain list of questions and answers.</summary>
    public bool IsRich => IsRichIn(Articles);

    /// <summary>Article → its variants and keywords, each as words.</summary>
    public required int[][][] PhraseTerms { get; init; }

    /// <summary>Article → its variants and keywords, each as sounds, ascending.</summary>
    public required int[][][] PhraseGrams { get; init; }

    public required KanaReader? KanaReader { get; init; }

    /// <summary>Question → its sounds, each once, ascending.</summary>
    public required int[][] QuestionGrams { get; init; }

    public required Visibility Visibility { get; init; }

    public required PostingField Questions { get; init; }

    /// <summary>Variants and keywords of an article taken together.</summary>
    public required PostingField Topics { get; init; }

    public required PostingField Answers { get; init; }

    public required PostingField Sounds { get; init; }

    /// <summary>Question → length of its words' weights, for likeness as a cosine.</summary>
    public required float[] QuestionNorms { get; init; }

    public required ArticleLanguage Language { get; init; }

    /// <summary>Null for knowledge without askings, or with more topics than can be learned.</summary>
    public required TopicModel? TopicModel { get; init; }

    public int TermCount => _terms.Count;

    public int GramCount => _grams.Count;

    /// <summary>A term's number; -1 when no article has it.</summary>
    public int TermId(string term) => _terms.GetValueOrDefault(term, -1);

    public int GramId(ulong gram) => _grams.GetValueOrDefault(gram, -1);

    /// <summary>
    /// Terms that are the same word in another script: ハチ for 蜂 and 蜂 for はち. Between two spellings with kanji
    /// only verbs count (産まれる, 生まれる): nouns that sound alike are different words.
    /// </summary>
    public IEnumerable<int> SoundingLike(Term word)
    {
        if (word.Reading is null || !_readings.TryGetValue(word.Reading, out var same))
            return [];
        return Kana.IsKana(word.Text) || word.Class is WordClass.Verb ? same : same.Where(_kanaTerms.Contains);
    }

    /// <param name="articles">The published articles, then the topics from outside.</param>
    /// <param name="published">How many of them are published articles.</param>
    /// <param name="hasReadings">Whether words come with readings.</param>
    /// <param name="previous">The fields in force, if any, whose <see cref="TopicModel"/> is learned on.</param>
    public static IndexFields Build(AnalyzedArticle[] articles, int published, bool hasReadings, IndexFields? previous = null)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        var grams = new Dictionary<ulong, int>();
        var questionCount = articles.Sum(article => article.QuestionTerms.Length);
        var firstQuestion = new int[articles.Length + 1];
        var articleOf = new int[questionCount];
        var questionTerms = new int[questionCount][];
        var questionGrams = new int[questionCount][];
        var answerTerms = new int[articles.Length][];
        var topicTerms = new int[articles.Length][];
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
            topicTerms[a] = [.. articles[a].QuestionTerms.Skip(1).Concat(articles[a].KeywordTerms).SelectMany(text => Numbers(text, terms))];
        }

        firstQuestion[^1] = question;
        var everyArticle = new int[articles.Length];
        for (var a = 0; a < everyArticle.Length; a++)
            everyArticle[a] = a;
        var questions = PostingField.Build(questionTerms, articleOf, terms.Count, saturation: 1.2f, lengthNorm: 0.75f);
        return new IndexFields(terms, grams, ReadingsOf(articles, terms))
        {
            Articles = articles,
            Published = published,
            Visibility = new Visibility(articles),
            FirstQuestion = firstQuestion,
            ArticleOfQuestion = articleOf,
            Questions = questions,
            QuestionNorms = Array.ConvertAll(questionTerms, terms => MathF.Sqrt(Distinct(terms).Sum(term => questions.IdfOf(term) * questions.IdfOf(term)))),
            TopicModel = IsRichIn(articles) ? TopicModel.Learn(articles, previous?.TopicModel, NewSince(previous)) : null,
            Language = new ArticleLanguage(
                [.. articles.Select((article, a) => (int[])[.. Numbers(article.QuestionTerms[0], terms), .. topicTerms[a]])],
                [.. articles.Select(article => article.QuestionTerms.Concat(article.KeywordTerms).SelectMany(text => text.Letters).ToArray())]),
            Answers = PostingField.Build(answerTerms, everyArticle, terms.Count, saturation: 1.2f, lengthNorm: 0.5f),
            Topics = PostingField.Build(topicTerms, everyArticle, terms.Count, saturation: 1.2f, lengthNorm: 0.5f),
            TopicTerms = Array.ConvertAll(topicTerms, Distinct),
            PhraseTerms = Array.ConvertAll(articles, article => Array.ConvertAll(PhrasesOf(article), text => Array.ConvertAll(text.Words, word => terms[word.Text]))),
            PhraseGrams = Array.ConvertAll(articles, article => Array.ConvertAll(PhrasesOf(article), text =>
                Distinct(Array.ConvertAll(SoundGrams.Of(text.Reading), gram => Number(grams, gram))))),
            KanaReader = hasReadings ? new KanaReader(articles.SelectMany(article => article.Worded)) : null,
            Sounds = PostingField.Build(questionGrams, articleOf, grams.Count, saturation: 1.2f, lengthNorm: 0.5f),
            QuestionTerms = questionTerms,
            AnswerSequence = answerTerms,
            AnswerTerms = Array.ConvertAll(answerTerms, Distinct),
            QuestionGrams = Array.ConvertAll(questionGrams, Distinct),
        };
    }

    private static Dictionary<string, List<int>> ReadingsOf(AnalyzedArticle[] articles, Dictionary<string, int> terms)
    {
        var readings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new HashSet<int>();
        foreach (var term in articles.SelectMany(article => article.QuestionTerms.Append(article.AnswerTerms).Concat(article.KeywordTerms)).SelectMany(text => text.Words))
        {
            if (term.Reading is not { Length: > 1 } reading || !seen.Add(terms[term.Text]))
                continue;
            if (!readings.TryGetValue(reading, out var same))
                readings.Add(reading, same = []);
            same.Add(terms[term.Text]);
        }

        return readings;
    }

    private static Func<AnalyzedArticle, bool> NewSince(IndexFields? previous)
    {
        if (previous is null)
            return _ => true;
        var before = previous.Articles.Select(article => article.QuestionTerms).ToHashSet<TextTerms[]>(ReferenceEqualityComparer.Instance);
        return article => !before.Contains(article.QuestionTerms);
    }

    private static bool IsRichIn(AnalyzedArticle[] articles) =>
        articles.Count(article => article.QuestionTerms.Length > 1 || article.KeywordTerms.Length > 0) * 2 > articles.Length;

    private static TextTerms[] PhrasesOf(AnalyzedArticle article) => [.. article.QuestionTerms.Skip(1), .. article.KeywordTerms];

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

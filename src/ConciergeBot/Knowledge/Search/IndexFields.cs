namespace ConciergeBot.Knowledge.Search;

/// <summary>The inverted and the forward side of an index: articles, their questions (all articles' in one row), and terms by number.</summary>
internal sealed class IndexFields
{
    private readonly Numbering _numbering;
    private readonly Dictionary<TextTerms[], NumberedArticle> _numbered;

    private IndexFields(Numbering numbering, Dictionary<TextTerms[], NumberedArticle> numbered, int termCount, int gramCount) =>
        (_numbering, _numbered, TermCount, GramCount) = (numbering, numbered, termCount, gramCount);

    /// <summary>The published articles, then the topics from outside.</summary>
    public required AnalyzedArticle[] Articles { get; init; }

    /// <summary>How many of them are published articles.</summary>
    public required int Published { get; init; }

    /// <summary>Article → its first question; one entry more than articles.</summary>
    public required int[] FirstQuestion { get; init; }

    /// <summary>Article → its texts in numbers.</summary>
    public required NumberedArticle[] Numbered { get; init; }

    /// <summary>Question → its words and concepts in order.</summary>
    public required int[][] QuestionTerms { get; init; }

    /// <summary>Whether most articles come with variants or keywords, or the knowledge is a plain list of questions and answers.</summary>
    public bool IsRich => IsRichIn(Articles);

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

    public int TermCount { get; }

    public int GramCount { get; }

    /// <summary>A term's number; -1 when no article has it.</summary>
    public int TermId(string term) => _numbering.TermId(term) is var id && id < TermCount ? id : -1;

    public int GramId(ulong gram) => _numbering.GramId(gram) is var id && id < GramCount ? id : -1;

    /// <summary>
    /// Terms that are the same word in another script: ハチ for 蜂 and 蜂 for はち. Between two spellings with kanji
    /// only verbs count (産まれる, 生まれる): nouns that sound alike are different words.
    /// </summary>
    public IEnumerable<int> SoundingLike(Term word)
    {
        if (word.Reading is null)
            return [];
        var any = Kana.IsKana(word.Text) || word.Class is WordClass.Verb;
        return _numbering.ReadSo(word.Reading).Where(other => other.Term < TermCount && (any || other.IsKana)).Select(other => other.Term);
    }

    /// <param name="articles">The published articles, then the topics from outside.</param>
    /// <param name="published">How many of them are published articles.</param>
    /// <param name="hasReadings">Whether words come with readings.</param>
    /// <param name="previous">The fields in force, if any, whose <see cref="TopicModel"/> is learned on.</param>
    public static IndexFields Build(AnalyzedArticle[] articles, int published, bool hasReadings, IndexFields? previous = null)
    {
        var numbering = previous?._numbering ?? new Numbering();
        var known = previous?._numbered ?? [];
        var numbered = Array.ConvertAll(articles, article => known.GetValueOrDefault(article.QuestionTerms) ?? numbering.Number(article));
        bool IsNew(AnalyzedArticle article) => !known.ContainsKey(article.QuestionTerms);

        var firstQuestion = new int[articles.Length + 1];
        for (var a = 0; a < articles.Length; a++)
            firstQuestion[a + 1] = firstQuestion[a] + numbered[a].QuestionTerms.Length;
        var articleOf = new int[firstQuestion[^1]];
        var everyArticle = new int[articles.Length];
        for (var a = 0; a < articles.Length; a++)
        {
            everyArticle[a] = a;
            articleOf.AsSpan(firstQuestion[a]..firstQuestion[a + 1]).Fill(a);
        }

        // Once, since another index may be numbering more at the same time.
        var (termCount, gramCount) = (numbering.TermCount, numbering.GramCount);
        int[][] questionTerms = [.. numbered.SelectMany(article => article.QuestionTermsSorted)];
        var questions = PostingField.Build(questionTerms, articleOf, termCount, saturation: 1.2f, lengthNorm: 0.75f);
        return new IndexFields(numbering, ByTexts(articles, numbered), termCount, gramCount)
        {
            Articles = articles,
            Numbered = numbered,
            Published = published,
            Visibility = new Visibility(articles),
            FirstQuestion = firstQuestion,
            Questions = questions,
            QuestionTerms = [.. numbered.SelectMany(article => article.QuestionTerms)],
            QuestionGrams = [.. numbered.SelectMany(article => article.QuestionGrams)],
            QuestionNorms = Array.ConvertAll(questionTerms, questions.NormOf),
            TopicModel = IsRichIn(articles) ? TopicModel.Learn(articles, previous?.TopicModel, IsNew) : null,
            Language = new ArticleLanguage(numbered, termCount),
            Answers = PostingField.Build(Array.ConvertAll(numbered, article => article.AnswerTerms), everyArticle, termCount, saturation: 1.2f, lengthNorm: 0.5f),
            Topics = PostingField.Build(Array.ConvertAll(numbered, article => article.TopicTerms), everyArticle, termCount, saturation: 1.2f, lengthNorm: 0.5f),
            Sounds = PostingField.Build([.. numbered.SelectMany(article => article.QuestionSounds)], articleOf, gramCount, saturation: 1.2f, lengthNorm: 0.5f),
            KanaReader = !hasReadings ? null
                : previous?.KanaReader is { } reader && reader.Knows(articles.Where(IsNew).SelectMany(article => article.Worded)) ? reader
                : new KanaReader(articles.SelectMany(article => article.Worded)),
        };
    }

    private static Dictionary<TextTerms[], NumberedArticle> ByTexts(AnalyzedArticle[] articles, NumberedArticle[] numbered)
    {
        var byTexts = new Dictionary<TextTerms[], NumberedArticle>(articles.Length, ReferenceEqualityComparer.Instance);
        for (var a = 0; a < articles.Length; a++)
            byTexts[articles[a].QuestionTerms] = numbered[a];
        return byTexts;
    }

    private static bool IsRichIn(AnalyzedArticle[] articles) =>
        articles.Count(article => article.QuestionTerms.Length > 1 || article.KeywordTerms.Length > 0) * 2 > articles.Length;
}

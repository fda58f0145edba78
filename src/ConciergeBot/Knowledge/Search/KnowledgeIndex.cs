namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// The published articles, searchable. Immutable: a publish builds the next one from this one and swaps the reference.
/// Question, variants and their translations are searched each for itself and the best one counts; the answer beside them.
/// </summary>
public sealed class KnowledgeIndex
{
    /// <summary>How much of a question is read: more is a letter, not a question.</summary>
    public const int LongestQuestion = 400;

    private readonly AnalyzedArticle[] _analyzed;
    private readonly AnalyzedArticle[] _outside;
    private readonly TermExtractor _extractor;
    private readonly ITextAnalyzer _analyzer;
    private readonly SearchLexicon _lexicon;
    private readonly IndexFields _fields;
    private readonly Searcher _searcher;

    private KnowledgeIndex(
        AnalyzedArticle[] analyzed, AnalyzedArticle[] outside, TermExtractor extractor, ITextAnalyzer analyzer, SearchLexicon lexicon, IndexFields? previous)
    {
        (_analyzed, _outside, _extractor, _analyzer, _lexicon) = (analyzed, outside, extractor, analyzer, lexicon);
        _fields = IndexFields.Build([.. analyzed, .. outside], analyzed.Length, analyzer.HasDictionary, previous);
        _searcher = new Searcher(_fields, extractor, _fields.IsRich ? Reranker.Rich : Reranker.Bare);
    }

    /// <summary>How many articles are searched.</summary>
    public int Count => _analyzed.Length;

    /// <summary>Indexes articles. Which of them are published is the caller's matter.</summary>
    /// <param name="articles">All of them; ids differ.</param>
    /// <param name="analyzer">Cuts words.</param>
    /// <param name="lexicon">Spellings, synonyms, stop words.</param>
    /// <param name="previous">
    /// The index in force, if any: articles equal to those in it are not analysed again, which makes a publish cheap.
    /// </param>
    public static KnowledgeIndex Build(
        IReadOnlyList<Article> articles, ITextAnalyzer analyzer, SearchLexicon lexicon, KnowledgeIndex? previous = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(lexicon);
        var reusable = previous is not null && ReferenceEquals(previous._analyzer, analyzer) && ReferenceEquals(previous._lexicon, lexicon)
            ? previous : null;
        var extractor = reusable?._extractor ?? new TermExtractor(analyzer, lexicon);
        var known = reusable?._analyzed.ToDictionary(analyzed => analyzed.Article.Id, StringComparer.Ordinal) ?? [];
        var analyzed = new AnalyzedArticle[articles.Count];
        Parallel.For(0, articles.Count, i =>
            analyzed[i] = known.TryGetValue(articles[i].Id, out var old) && old.HasTextOf(articles[i])
                ? old with { Article = articles[i] }
                : AnalyzedArticle.From(articles[i], extractor));
        var outside = reusable?._outside ?? [.. lexicon.OutsideTopics.Select(topic => AnalyzedArticle.From(OutsideTopic.Of(topic), extractor))];
        return new KnowledgeIndex(analyzed, outside, extractor, analyzer, lexicon, reusable?._fields);
    }

    /// <summary>The shortlist of a question with its measurements, for the trainer.</summary>
    internal List<Measured> Measure(SearchQuery query) => _searcher.Measure(query);

    /// <summary>Such a shortlist as hits, ordered by a model other than the one in force.</summary>
    internal IReadOnlyList<SearchHit> Rank(SearchQuery query, List<Measured> shortlist, Reranker model) => _searcher.Rank(query, shortlist, model);

    internal string ArticleId(Measured found) => _fields.Articles[found.Article].Article.Id;

    /// <summary>The articles that may answer the question, best first. Safe for use by many threads at once.</summary>
    public IReadOnlyList<SearchHit> Search(SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(query.Limit, nameof(query));
        return _searcher.Search(query);
    }
}

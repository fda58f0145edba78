using ConciergeBot.Answering.Embeddings;
using ConciergeBot.Answering.Understanding;
using ConciergeBot.Conversations;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>
/// Finds what the knowledge base has for a question, with what the conversation adds to it: by words, and if an embedding
/// model is there also by meaning (see <see cref="Fusion"/>). Knows no chat model.
/// <para>
/// A message stays with the matter before it where it names none, or where one article is about both; what the words alone
/// have an article for, and the old matter's articles are not about, is a matter of its own: 「熱が出た」 after an allowance.
/// </para>
/// </summary>
public sealed class Retrieval(PublishedKnowledge knowledge, SemanticSearch meaning, Fusion fusion, Glossary glossary, LeaningWords words, JapanTime japan)
{
    /// <summary>From this share of its words on, an article's questions are about a message's whole matter.</summary>
    private const double WholeMatter = 0.95;

    /// <summary>From this share of its words on, an article knows most of a matter, or anything of it.</summary>
    private const double MostMatter = 0.9;
    private const double AnyMatter = 0.5;

    /// <summary>How many articles are looked at for a message's words, and how many of them may be about it.</summary>
    private const int MostKnown = 60;
    private const int MostAbout = 10;

    /// <summary>How many articles a parent chooses from.</summary>
    private const int MaxRivals = 4;

    private static readonly HashSet<string> MilestoneTags = new(["健診", "予防接種", "手続き"], StringComparer.Ordinal);

    /// <summary>What a parent's turn asks for.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="deadline">Ends when the turn may wait no longer; what words alone find is there by then.</param>
    public Task<Retrieved> FindAsync(Question question, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(question);
        return WithMeaningAsync(ByWords(question), question, deadline);
    }

    /// <summary>What words of their own have, complete in themselves and in Japanese, for the parent who asked.</summary>
    public Task<Retrieved> FindCompleteAsync(string query, Question question, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(question);
        return WithMeaningAsync(Complete(query, question.Family), question, deadline);
    }

    private Retrieved ByWords(Question question)
    {
        var thread = ConversationThread.Of(question.Dialogue, question.At);
        var each = question.Parts.Select(part => Find(part, question, thread)).ToList();
        var answered = each.Select(found => found.Decision).OfType<AnswerDecision.Answer>().Select(answer => answer.Hit.Article)
            .DistinctBy(article => article.Id, StringComparer.Ordinal).ToList();
        if (question.Parts.Count == 1)
            return each[0];

        // Each part stands for itself: a burst of questions gets an answer to each, in the order asked.
        if (each.TrueForAll(found => found.Decision is AnswerDecision.Answer))
            return each[^1] with { Several = answered };

        // Else the parts are taken for one question that was sent in pieces.
        var whole = Find(question.Text, question, thread);
        return whole.IsSure || answered.Count == 0 ? whole : whole with { Several = answered };
    }

    private async Task<Retrieved> WithMeaningAsync(Retrieved found, Question question, CancellationToken deadline)
    {
        if (fusion.Kind == FusionKind.Words)
            return found;
        if (!fusion.Reorders || !fusion.IsFor(meaning.Dimensions) || found.IsFollowUp)
        {
            return found.HasAnswer
                ? found
                : found with { Decision = Widening.Decide(found.Decision, await meaning.FindAsync(found.Query, question.UserId, question.Family, MaxRivals, deadline)) };
        }

        // It was fitted on questions that are complete in themselves, one at a time.
        if (found.Several.Count > 0 || Fusion.IsOwn(found.Decision))
            return found;
        var near = await meaning.FindAsync(found.Query, question.UserId, question.Family, FusionCandidate.Compared, deadline);
        if (near.Count == 0)
            return found;
        var query = Query(found.Searched ?? found.Query, question.Family);
        return found with { Decision = fusion.Decide(query, knowledge.Current.Search(query), near).Decision };
    }

    private Retrieved Complete(string query, FamilyContext family) => new(query, Decide(query, family), [], IsFollowUp: false);

    /// <summary>The articles nearest to a text for the parent who asked, best first, whatever the decision on it would be.</summary>
    public async Task<IReadOnlyList<Article>> NearestAsync(string query, Question question, int limit, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(question);
        var near = await meaning.FindAsync(query, question.UserId, question.Family, limit, deadline);
        return [.. near.Select(found => found.Article).Concat(Search(query, question.Family).Select(hit => hit.Article)).DistinctBy(article => article.Id, StringComparer.Ordinal).Take(limit)];
    }

    /// <summary>The article that words alone show as the answer, surely or likely; null for none.</summary>
    public Article? Shown(string text, Language language, FamilyContext family) => Shown(Decide(text, family, language).Decision);

    /// <summary>
    /// The articles on check-ups, vaccinations and formalities of the stages that a family is in and of the one after each,
    /// the narrowest first; empty where no stage is known.
    /// </summary>
    public IEnumerable<Article> Milestones(FamilyContext family)
    {
        ArgumentNullException.ThrowIfNull(family);
        var coming = family.Stages.Concat(family.Stages.Where(stage => stage is > Stage.All and < Stage.School).Select(stage => stage + 1)).ToHashSet();
        var today = japan.Today;
        return knowledge.All
            .Where(article => article.Stages.Any(coming.Contains) && article.Tags.Any(MilestoneTags.Contains) && article.IsValidOn(today)
                && (article.Municipality is null || article.Municipality == family.Municipality))
            .OrderBy(article => article.Stages.Count).ThenBy(article => article.Id, StringComparer.Ordinal);
    }

    /// <summary>The title of what was shown in an exchange; null where nothing was, or it is gone.</summary>
    public string? TitleOf(Exchange exchange) => exchange.ArticleIds.Count > 0 ? knowledge.Find(exchange.ArticleIds[^1])?.Question : null;

    private Retrieved Find(string text, Question question, ConversationThread? thread)
    {
        var (decision, searched) = Decide(text, question.Family, question.Language);
        var alone = new Retrieved(text, decision, [], IsFollowUp: false) { Searched = searched };
        if (thread is null)
            return alone;
        var leaning = words.Read(text);
        if (leaning is Leaning.Wholly or Leaning.Extends)
            return OfThread(text, leaning, thread, question);
        if (IsForeign(alone.Decision))
            return alone;

        var known = KnownOf(text, question.Family);
        var together = InThread(text, leaning, thread, question);
        var isOpen = words.LeavesOpen(text);
        if (together.IsSure && IsWhollyAbout(together.Decision, known) && (!alone.IsSure || isOpen || words.Asks(text)))
            return isOpen ? together with { Query = thread.Topic } : together;
        var isNamed = alone.HasAnswer && IsWhollyAbout(alone.Decision, known);
        var isNearer = Surer(together.Decision, alone.Decision) > 0;
        if ((!isNamed || isOpen || (isNearer && known[0].Evidence.QuestionWords > 1)) && OfOwnMatter(text, known, thread, together, isNamed, question) is { } own)
            return own;
        return !isNamed && isNearer && Knows(together.Decision, known, AnyMatter) ? together : alone;
    }

    // What only asks, or extends, leaves the matter what it was.
    private Retrieved OfThread(string text, Leaning leaning, ConversationThread thread, Question question)
    {
        var together = InThread(text, leaning, thread, question);
        if (!together.IsSure)
            return Same(thread, text, leaning) ?? together;
        return leaning == Leaning.Extends ? together with { Query = thread.Topic } : together;
    }

    private Retrieved InThread(string text, Leaning leaning, ConversationThread thread, Question question)
    {
        var found = Of($"{thread.Topic} {text}");
        var article = thread.ArticleId is { } id ? knowledge.Find(id) : null;
        if (!found.IsSure && article is not null && Of($"{article.Question} {text}") is var byTitle && Surer(byTitle.Decision, found.Decision) > 0)
            found = byTitle;
        return AsksOn() && words.MatterOf(thread.Topic) is { Length: > 0 } matter
            && Of($"{matter} {text}") is { IsSure: true } other && Knows(other.Decision, KnownOf(thread.Topic, question.Family), MostMatter)
            ? other
            : found;

        // What was shown does not tell it, or was read already.
        bool AsksOn() => words.Asks(text) && (leaning == Leaning.Wholly
            ? article is not null && !words.Tells(article.Body, text)
            : !found.IsSure || Shown(found.Decision)?.Id == thread.ArticleId);

        Retrieved Of(string query) => new(query, Decide(query, question.Family, question.Language).Decision, [], IsFollowUp: true);
    }

    // 「給食費は？」 after a question on fees: of the articles that are about the new word, the one nearest to the old matter.
    // What is a matter of its own must be about both.
    private Retrieved? OfOwnMatter(string text, IReadOnlyList<SearchHit> known, ConversationThread thread, Retrieved together, bool isNamed, Question question)
    {
        var about = known.Take(MostAbout).Where(hit => AboutShare(hit) >= WholeMatter).Select(hit => hit.Article.Id).ToHashSet(StringComparer.Ordinal);
        if (about.Count == 0)
            return null;
        string[] queries = [together.Query, $"{thread.Topic} {text}"];
        foreach (var query in queries.Distinct(StringComparer.Ordinal))
        {
            var near = Search(query, question.Family).Take(MaxRivals).ToList();
            if (near.Find(hit => about.Contains(hit.Article.Id) && (!isNamed || AboutShare(hit) >= WholeMatter)) is { } nearest)
                return together with { Decision = new AnswerDecision.Likely(nearest, [.. near.Where(hit => hit != nearest)]) { Confidence = together.Decision.Confidence } };
        }

        return null;
    }

    private IReadOnlyList<SearchHit> KnownOf(string text, FamilyContext family) => knowledge.Current.Search(Query(text, family) with { Limit = MostKnown });

    private static double AboutShare(SearchHit hit) => Math.Max(hit.Evidence.Coverage, hit.Evidence.TopicCoverage);

    private static bool IsWhollyAbout(AnswerDecision decision, IReadOnlyList<SearchHit> known) =>
        Shown(decision) is { } shown && known.Any(hit => hit.Article.Id == shown.Id && AboutShare(hit) >= WholeMatter);

    // Its text counts too.
    private static bool Knows(AnswerDecision decision, IReadOnlyList<SearchHit> known, double share) =>
        Shown(decision) is { } shown && known.Any(hit => hit.Article.Id == shown.Id && Math.Max(hit.Evidence.Coverage, hit.Evidence.ArticleCoverage) >= share);

    private static Article? Shown(AnswerDecision decision) => decision switch
    {
        AnswerDecision.Answer answer => answer.Hit.Article,
        AnswerDecision.Likely likely => likely.Hit.Article,
        _ => null,
    };

    // The article that was shown tells more than was asked at first; what is asked now most likely stands in it.
    private Retrieved? Same(ConversationThread thread, string text, Leaning leaning) =>
        thread.ArticleId is { } id && knowledge.Find(id) is { } article && (leaning == Leaning.Extends || words.Tells(article.Body, text) || !words.Asks(text))
            ? Complete(article.Question, FamilyContext.Unknown) with { Query = thread.Topic, IsFollowUp = true }
            : null;

    // Editors translate what most parents ask; for the rest, and for their other languages, the glossary finds the Japanese.
    private (AnswerDecision Decision, string Searched) Decide(string text, FamilyContext family, Language language)
    {
        var asked = Decide(text, family);
        if (language.IsJapanese || glossary.ToJapanese(text) is not { } words)
            return (asked, text);
        var translated = Decide(words, family);
        return Surer(translated, asked) > 0 ? (translated, words) : (asked, text);
    }

    private AnswerDecision Decide(string text, FamilyContext family)
    {
        var query = Query(text, family);
        return Decision.Decide(query, knowledge.Current.Search(query));
    }

    private IReadOnlyList<SearchHit> Search(string text, FamilyContext family) => knowledge.Current.Search(Query(text, family));

    private SearchQuery Query(string text, FamilyContext family) =>
        new() { Text = text, Today = japan.Today, Municipality = family.Municipality, Stages = family.Stages.ToHashSet() };

    internal static bool IsForeign(AnswerDecision decision) => decision is AnswerDecision.None { IsForeign: true };

    internal static int Surer(AnswerDecision one, AnswerDecision other) =>
        (Sureness(one), one.Confidence).CompareTo((Sureness(other), other.Confidence));

    private static int Sureness(AnswerDecision decision) => decision switch
    {
        AnswerDecision.Answer => 3,
        AnswerDecision.Likely => 2,
        AnswerDecision.AskBack => 1,
        _ => 0,
    };
}

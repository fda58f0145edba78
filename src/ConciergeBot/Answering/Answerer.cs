using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Languages;

namespace ConciergeBot.Answering;

/// <summary>Finds the answer to what a parent wrote in one turn.</summary>
public sealed class Answerer(PublishedKnowledge knowledge, AnswerMessages messages, ConciergeTexts texts, Glossary glossary, JapanTime japan, LikelyMessages likelyMessages)
{
    /// <param name="parts">The texts of the turn, in order: one question in pieces, or several questions.</param>
    /// <param name="language">What the parent reads.</param>
    /// <param name="family">What is known of the family; null for nothing.</param>
    public Answer Answer(IReadOnlyList<string> parts, Language language, FamilyContext? family = null)
    {
        var phrases = texts.In(language);
        var index = knowledge.Current;
        var each = parts.Select(part => Decide(index, part, language, family)).ToList();
        var answered = each.OfType<AnswerDecision.Answer>().Select(answer => answer.Hit.Article).DistinctBy(article => article.Id, StringComparer.Ordinal).ToList();

        // Each part stands for itself: a burst of questions gets an answer to each, in the order asked.
        if (answered.Count > 0 && each.TrueForAll(decision => decision is AnswerDecision.Answer))
            return Found(answered, language);

        // Else the parts are taken for one question that was sent in pieces.
        var whole = parts.Count == 1 ? each[0] : Decide(index, string.Join('\n', parts), language, family);
        return whole switch
        {
            AnswerDecision.Answer answer => Found([answer.Hit.Article], language),
            _ when answered.Count > 0 => Found(answered, language),
            AnswerDecision.Likely likely => new Answer(
                [likelyMessages.Draw(likely.Hit.Article, [.. likely.Rivals.Select(hit => hit.Article)], language)], [likely.Hit.Article.Id]),
            AnswerDecision.AskBack ask => Offer(phrases.AskBack, ask.Rivals, language),
            AnswerDecision.None { IsForeign: false, NearTopics: { Count: > 0 } near } => Offer(phrases.UnansweredNear, near, language, phrases.Unanswered),
            _ => new Answer([messages.WithSuggestions(phrases.NotMine, language)], []),
        };
    }

    /// <summary>The article that answers, surely or likely; null when none does. For saying more beside something that comes first.</summary>
    public Article? FindOne(string text, Language language, FamilyContext? family) => Decide(knowledge.Current, text, language, family) switch
    {
        AnswerDecision.Answer answer => answer.Hit.Article,
        AnswerDecision.Likely likely => likely.Hit.Article,
        _ => null,
    };

    // Editors translate what most parents ask; for the rest, and for their other languages, the glossary finds the Japanese.
    private AnswerDecision Decide(KnowledgeIndex index, string text, Language language, FamilyContext? family)
    {
        var asked = Decide(index, text, family);
        if (language.IsJapanese || glossary.ToJapanese(text) is not { } words)
            return asked;
        var translated = Decide(index, words, family);
        return (Sureness(translated), translated.Confidence).CompareTo((Sureness(asked), asked.Confidence)) > 0 ? translated : asked;
    }

    private static int Sureness(AnswerDecision decision) => decision switch
    {
        AnswerDecision.Answer => 3,
        AnswerDecision.Likely => 2,
        AnswerDecision.AskBack => 1,
        _ => 0,
    };

    private AnswerDecision Decide(KnowledgeIndex index, string text, FamilyContext? family)
    {
        var query = new SearchQuery { Text = text, Today = japan.Today, Municipality = family?.Municipality, Stages = family?.Stages.ToHashSet() };
        return Decision.Decide(query, index.Search(query));
    }

    private Answer Found(List<Article> articles, Language language) =>
        new([.. articles.Select(article => messages.Article(article, language))], [.. articles.Select(article => article.Id)]);

    private Answer Offer(string question, IReadOnlyList<SearchHit> hits, Language language, string? first = null)
    {
        var choices = messages.Choices(question, [.. hits.Select(hit => hit.Article)], language);
        return new Answer(first is null ? [choices] : [messages.Text(first, language), choices], []);
    }
}

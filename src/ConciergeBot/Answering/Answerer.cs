using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Answering;

/// <summary>Finds the answer to what a parent wrote in one turn.</summary>
public sealed class Answerer(PublishedKnowledge knowledge, AnswerMessages messages, ConciergeTexts texts, JapanTime japan)
{
    /// <param name="parts">The texts of the turn, in order: one question in pieces, or several questions.</param>
    public Answer Answer(IReadOnlyList<string> parts)
    {
        var index = knowledge.Current;
        var each = parts.Select(part => Decide(index, part)).ToList();
        var answered = each.OfType<AnswerDecision.Answer>().Select(answer => answer.Hit.Article).DistinctBy(article => article.Id, StringComparer.Ordinal).ToList();

        // Each part stands for itself: a burst of questions gets an answer to each, in the order asked.
        if (answered.Count > 0 && each.TrueForAll(decision => decision is AnswerDecision.Answer))
            return Found(answered);

        // Else the parts are taken for one question that was sent in pieces.
        var whole = parts.Count == 1 ? each[0] : Decide(index, string.Join('\n', parts));
        return whole switch
        {
            AnswerDecision.Answer answer => Found([answer.Hit.Article]),
            _ when answered.Count > 0 => Found(answered),
            AnswerDecision.AskBack ask => Offer(texts.Phrases.AskBack, ask.Rivals),
            AnswerDecision.None { NearTopics: { Count: > 0 } near } => Offer(texts.Phrases.UnansweredNear, near, texts.Phrases.Unanswered),
            _ => new Answer([messages.WithSuggestions(texts.Phrases.Unanswered)], []),
        };
    }

    private AnswerDecision Decide(KnowledgeIndex index, string text)
    {
        var query = new SearchQuery { Text = text, Today = japan.Today };
        return Decision.Decide(query, index.Search(query));
    }

    private Answer Found(List<Article> articles) => new([.. articles.Select(messages.Article)], [.. articles.Select(article => article.Id)]);

    private Answer Offer(string question, IReadOnlyList<SearchHit> hits, string? first = null)
    {
        var choices = messages.Choices(question, [.. hits.Select(hit => hit.Article)]);
        return new Answer(first is null ? [choices] : [messages.Text(first), choices], []);
    }
}

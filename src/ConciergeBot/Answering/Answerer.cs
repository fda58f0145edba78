using ConciergeBot.Answering.Composing;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Languages;
using ConciergeBot.Places;
using ConciergeBot.Safety;
using Line.Messaging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering;

/// <summary>
/// Answers what a parent wrote in one turn: retrieve and decide by words; where there is a model, let it understand,
/// compose and be checked; render. Whatever the model does, a parent loses nothing but polish.
/// </summary>
public sealed partial class Answerer(
    Retrieval retrieval,
    Assistant assistant,
    AnswerMessages messages,
    LikelyMessages likelyMessages,
    PlaceMessages placeMessages,
    ConciergeTexts texts,
    SafetyRules safety,
    LoadingIndicator indicator,
    TimeProvider time,
    IOptions<ModelOptions> options,
    ILogger<Answerer> logger)
{
    // LINE: a reply carries up to five messages.
    private const int MaxMessages = 5;

    /// <summary>Why the curated text goes out when a danger waits behind the question.</summary>
    private const string DangerWaits = "danger-waits";

    /// <summary>Less time than this is not worth a question to the model.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(2);

    public async Task<Answer> AnswerAsync(Question question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var curated = await retrieval.FindAsync(question, cancellation);
        if (!assistant.IsThere || curated.Several.Count > 0 || IsBeyondHelp(curated))
            return Render(question, curated, new ModelWork(), fallback: null);
        if (question.Hurried.IsCancellationRequested)
            return Render(question, curated, new ModelWork(), DangerWaits);
        if (Wait(question) is not { } wait)
            return Render(question, curated, new ModelWork(), "no-time");
        if (await assistant.RefusalAsync(question.UserId) is { } refusal)
            return Render(question, curated, new ModelWork(), Name(refusal.ToString()));

        using var timer = new CancellationTokenSource(wait, time);
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timer.Token, question.Hurried);
        var shown = indicator.ShowAsync(question.UserId, budget.Token);
        try
        {
            return await AssistedAsync(question, curated, budget.Token, cancellation);
        }
        finally
        {
            // The answer does not wait for its own ornament.
            await budget.CancelAsync();
            await shown;
        }
    }

    private async Task<Answer> AssistedAsync(Question question, Retrieved curated, CancellationToken budget, CancellationToken cancellation)
    {
        var work = new ModelWork();
        try
        {
            var assistance = await assistant.HelpAsync(question, curated, work, budget);
            var answer = assistance switch
            {
                Assistance.Composed composed => Composed(question, composed, work),
                Assistance.Danger danger => Danger(question, danger.Kind, curated, work),
                Assistance.Curated { Refused: { } refused } kept => Render(question, kept.Found, work, Name(refused.ToString())),
                Assistance.Curated kept => Render(question, kept.Found, work, fallback: null),
                _ => throw new InvalidOperationException("there are no other kinds"),
            };
            return WithPlaces(answer, assistance.Places, question.Language);
        }
        catch (Exception e) when (e is ModelException or OperationCanceledException && question.Hurried.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return Render(question, curated, work, DangerWaits);
        }
        catch (ModelException e) when (!cancellation.IsCancellationRequested)
        {
            Log.Unused(logger, e.Failure, e.Message);
            Log.Cause(logger, e);
            return Render(question, curated, work, Name(e.Failure.ToString()));
        }
    }

    /// <summary>How long the model may be waited for; null when the reply token dies before that is worth it.</summary>
    private TimeSpan? Wait(Question question)
    {
        var wait = options.Value.Budget;
        if (question.AnswerBy is { } by && by - time.GetUtcNow() is var left && left < wait)
            wait = left;
        return wait < ShortestWait && wait < options.Value.Budget ? null : wait;
    }

    // What is plainly none of ours, or nothing at all, costs no tokens.
    private static bool IsBeyondHelp(Retrieved curated) => Retrieval.IsForeign(curated.Decision);

    private Answer Render(Question question, Retrieved found, ModelWork work, string? fallback)
    {
        var phrases = texts.In(question.Language);
        var language = question.Language;
        if (found.Several.Count > 0)
            return Found(found.Several);
        return found.Decision switch
        {
            AnswerDecision.Answer answer => Found([answer.Hit.Article]),
            AnswerDecision.Likely likely => new Answer(
                [likelyMessages.Draw(likely.Hit.Article, [.. likely.Rivals.Select(hit => hit.Article)], language)], [likely.Hit.Article.Id], found.Query, Facts("likely")),
            AnswerDecision.AskBack ask => Offer("ask", phrases.AskBack, ask.Rivals, first: null),
            AnswerDecision.None { IsForeign: false, NearTopics: { Count: > 0 } near } => Offer("none", phrases.UnansweredNear, near, phrases.Unanswered),
            _ => new Answer([messages.WithSuggestions(phrases.NotMine, language)], [], found.Query, Facts("none")),
        };

        Answer Found(IReadOnlyList<Article> articles) => new(
            [.. articles.Select(article => messages.Article(article, language))], [.. articles.Select(article => article.Id)], found.Query, Facts("answer"));

        Answer Offer(string decision, string asked, IReadOnlyList<SearchHit> hits, string? first)
        {
            var choices = messages.Choices(asked, [.. hits.Select(hit => hit.Article)], language);
            return new Answer(first is null ? [choices] : [messages.Text(first, language), choices], [], found.Query, Facts(decision));
        }

        AnswerFacts Facts(string decision) => FactsOf(decision, found.IsFollowUp ? "follow-up" : "search", work) with { Fallback = fallback };
    }

    private Answer Composed(Question question, Assistance.Composed composed, ModelWork work) => new(
        messages.Composed(composed.Answer, question.Language),
        [.. composed.Answer.Articles.Select(article => article.Id)],
        composed.Found.Query,
        FactsOf("answer", "model", work));

    private Answer Danger(Question question, SafetyKind kind, Retrieved curated, ModelWork work)
    {
        var finding = safety.GravestOf(kind);
        return new Answer(messages.Danger(finding, question.Language), [], curated.Query, FactsOf("danger", "model", work)) { Danger = finding };
    }

    // Cards of ours, from the municipality's data: the model's words about a place need not be trusted.
    private Answer WithPlaces(Answer answer, IReadOnlyList<Place> places, Language language)
    {
        if (places.Count == 0 || answer.Messages.Count > MaxMessages - 2)
            return answer;
        // LINE shows the quick replies of the last message only.
        var cards = placeMessages.Carousel([.. places.Take(PlaceMessages.MaxPlaces).Select(place => new NearPlace(place, null))], language);
        return answer with { Messages = [.. answer.Messages, new TextMessage(texts.In(language).Places.WithAnswer), cards with { QuickReply = answer.Messages[^1].QuickReply }] };
    }

    private static AnswerFacts FactsOf(string decision, string decidedBy, ModelWork work) => new()
    {
        Decision = decision,
        DecidedBy = decidedBy,
        Prompts = work.Prompts,
        Model = work.Model,
        Tokens = work.Tokens,
        ModelLatency = work.Latency,
    };

    private static string Name(string member) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(member);

    private static partial class Log
    {
        [LoggerMessage(1421, LogLevel.Warning, "The model was of no use ({Failure}: {Reason}); the curated text goes out")]
        public static partial void Unused(ILogger logger, ModelFailure failure, string reason);

        // Clients' exceptions may repeat what was sent, a parent's words among it.
        [LoggerMessage(1422, LogLevel.Trace, "Why the model was of no use")]
        public static partial void Cause(ILogger logger, Exception exception);
    }
}

using ConciergeBot.Answering.Composing;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Conversations;
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
    /// <summary>Why the curated text goes out when a danger waits behind the question.</summary>
    private const string DangerWaits = "danger-waits";

    /// <summary>Less time than this is not worth a question to the model.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(2);

    public async Task<Answer> AnswerAsync(Question question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var left = TimeLeft(question);
        var started = time.GetTimestamp();
        // A token that is dead already presses no longer: the answer will be pushed.
        using var timer = new CancellationTokenSource(left > TimeSpan.Zero ? left : options.Value.Budget, time);
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timer.Token);
        var curated = await retrieval.FindAsync(question, budget.Token);
        cancellation.ThrowIfCancellationRequested();
        if (!assistant.IsThere || curated.Several.Count > 0 || IsBeyondHelp(curated))
            return Render(question, curated, new ModelWork(), fallback: null);
        if (question.Hurried.IsCancellationRequested)
            return Render(question, curated, new ModelWork(), new Fallback(FallbackKind.NotAsked, DangerWaits));
        if (!IsWorthAsking(left - time.GetElapsedTime(started)))
            return Render(question, curated, new ModelWork(), new Fallback(FallbackKind.NotAsked, "no-time"));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, question.Hurried);
        return await AssistedAsync(question, curated, patience, cancellation);
    }

    private async Task<Answer> AssistedAsync(Question question, Retrieved curated, CancellationTokenSource budget, CancellationToken cancellation)
    {
        var work = new ModelWork();
        var found = curated;
        try
        {
            if (await assistant.RefusalAsync(question.UserId, budget.Token) is { } refusal)
                return Render(question, curated, work, Fallback.Of(FallbackKind.NotAsked, refusal));
            var shown = indicator.ShowAsync(question.UserId, budget.Token);
            try
            {
                var understood = await assistant.UnderstandAsync(question, curated, work, budget.Token);
                if (understood.Danger is { } danger)
                    return Danger(question, danger, curated, work);
                found = understood.Found;
                return Told(question, found, await assistant.ComposeAsync(question, found, work, budget.Token), work);
            }
            finally
            {
                // The answer does not wait for its own ornament.
                await budget.CancelAsync();
                await shown;
            }
        }
        // Whatever happened, and be it a fault of ours: the curated text is there, and a turn that failed would cost it.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            return Render(question, found, work, Failed(e, work, question.Hurried.IsCancellationRequested));
        }
    }

    private Answer Told(Question question, Retrieved found, Assistance assistance, ModelWork work)
    {
        var answer = assistance switch
        {
            Assistance.Composed composed => Composed(question, found, composed.Answer, work),
            Assistance.Danger danger => Danger(question, danger.Kind, found, work),
            Assistance.Refused refused => Render(question, found, work, Fallback.Of(FallbackKind.Refused, refused.Why)),
            Assistance.WithoutArticle => Render(question, found, work, new Fallback(FallbackKind.Refused, "no-article")),
            _ => throw new InvalidOperationException("there are no other kinds"),
        };
        return WithPlaces(answer, assistance.Places, question.Language);
    }

    private Fallback Failed(Exception e, ModelWork work, bool isHurried)
    {
        var kind = work.Asked.Count > 0 ? FallbackKind.Failed : FallbackKind.NotAsked;
        Log.Cause(logger, e);
        switch (e)
        {
            case ModelException or OperationCanceledException when isHurried:
                return new Fallback(kind, DangerWaits);
            case ModelException known:
                Log.Unused(logger, known.Failure, known.Message);
                return Fallback.Of(kind, known.Failure);
            case OperationCanceledException:
                Log.Unused(logger, ModelFailure.TimedOut, "the turn could not wait any longer");
                return Fallback.Of(kind, ModelFailure.TimedOut);
            default:
                Log.Fault(logger, e.GetType());
                return new Fallback(kind, "fault");
        }
    }

    /// <summary>How long the answer may take; nothing or less when the reply token is dead.</summary>
    private TimeSpan TimeLeft(Question question) =>
        question.AnswerBy is { } by && by - time.GetUtcNow() is var left && left < options.Value.Budget ? left : options.Value.Budget;

    private bool IsWorthAsking(TimeSpan left) => left >= (ShortestWait < options.Value.Budget / 2 ? ShortestWait : options.Value.Budget / 2);

    // What is plainly none of ours, or nothing at all, costs no tokens.
    private static bool IsBeyondHelp(Retrieved curated) => Retrieval.IsForeign(curated.Decision);

    private Answer Render(Question question, Retrieved found, ModelWork work, Fallback? fallback)
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

        AnswerFacts Facts(string decision) => new()
        {
            Decision = decision,
            DecidedBy = found switch
            {
                { IsReworded: true } => "understand",
                { IsFollowUp: true } => "follow-up",
                _ => "search",
            },
            Fallback = fallback,
            Work = work,
        };
    }

    private Answer Composed(Question question, Retrieved found, ComposedAnswer answer, ModelWork work) => new(
        messages.Composed(answer, question.Language),
        [.. answer.Articles.Select(article => article.Id)],
        found.Query,
        ByModel("answer", work));

    private Answer Danger(Question question, SafetyKind kind, Retrieved found, ModelWork work)
    {
        var finding = safety.GravestOf(kind);
        return new Answer(messages.Danger(finding, question.Language), [], found.Query, ByModel("danger", work)) { Danger = finding };
    }

    // Cards of ours, from the municipality's data: the model's words about a place need not be trusted.
    private Answer WithPlaces(Answer answer, IReadOnlyList<Place> places, Language language)
    {
        if (places.Count == 0 || answer.Messages.Count > TurnResult.MaxMessages - 2)
            return answer;
        // LINE shows the quick replies of the last message only.
        var cards = placeMessages.Carousel([.. places.Take(PlaceMessages.MaxPlaces).Select(place => new NearPlace(place, null))], language);
        return answer with { Messages = [.. answer.Messages, new TextMessage(texts.In(language).Places.WithAnswer), cards with { QuickReply = answer.Messages[^1].QuickReply }] };
    }

    private static AnswerFacts ByModel(string decision, ModelWork work) => new() { Decision = decision, DecidedBy = "model", Work = work };

    private static partial class Log
    {
        [LoggerMessage(1421, LogLevel.Warning, "The model was of no use ({Failure}: {Reason}); the curated text goes out")]
        public static partial void Unused(ILogger logger, ModelFailure failure, string reason);

        // Clients' exceptions may repeat what was sent, a parent's words among it.
        [LoggerMessage(1422, LogLevel.Trace, "Why the model was of no use")]
        public static partial void Cause(ILogger logger, Exception exception);

        [LoggerMessage(1423, LogLevel.Warning, "A fault of ours ({Type}) kept the model's answer back; the curated text goes out")]
        public static partial void Fault(ILogger logger, Type type);
    }
}

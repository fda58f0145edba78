using System.Globalization;
using ConciergeBot.Answering.Understanding;
using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.Families;
using ConciergeBot.FollowUps;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Languages;
using ConciergeBot.Places;
using ConciergeBot.Redaction;
using Line.Messaging;
using Line.Messaging.Webhook;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering;

/// <summary>Says who answers a turn: the welcome, a command, a button, the knowledge base, or a word on what cannot be read.</summary>
public sealed partial class ConciergeTurnHandler(
    Answerer answerer,
    AnswerMessages messages,
    DangerMessages dangers,
    PublishedKnowledge knowledge,
    SmallTalk smallTalk,
    DangerReader reader,
    DangerAftermath aftermath,
    PlaceTurns places,
    LeaningWords leaning,
    FollowUpMessages followUps,
    FollowUpTelemetry followUpTelemetry,
    ConciergeTexts texts,
    AnsweringTelemetry telemetry,
    IOptions<ConversationOptions> options,
    ILogger<ConciergeTurnHandler> logger) : ITurnHandler
{
    // LINE: thirteen quick replies.
    private const int MaxQuickReplies = 13;

    // What LINE may take to take the answer, before the reply token dies.
    private static readonly TimeSpan TimeToSend = TimeSpan.FromSeconds(3);

    public async Task<TurnResult> HandleAsync(Turn turn, ConversationState state, CancellationToken cancellation) =>
        (turn.Texts.Count > 0 ? Danger(turn, state) : null)
        ?? (turn.First is MessageEvent { Message: TextContent } ? await AskAsync(turn, state, cancellation) : Handle(turn, state));

    public TurnResult Apologise(ConversationState state) => Say(In(state).Apology, state);

    private TurnResult Handle(Turn turn, ConversationState state) => turn.First switch
    {
        MessageEvent { Message: LocationContent location } => places.Near(location, state),
        MessageEvent { Message: var content } => Say(Unread(content, In(state)), state),
        PostbackEvent postback => Button(postback, turn, state),
        JoinEvent => new([new TextMessage(texts.ToGroups)], State: null) { Leaves = true },
        FollowEvent => Suggest(Welcome(In(state)), state),
        UnfollowEvent => TurnResult.Silent(state: null),
        UnsendEvent unsend => TurnResult.Silent(state.Without(unsend.MessageId)),
        _ => TurnResult.Silent(state),
    };

    // Before everything else, over all that was written: a danger sign may stand beside a command, or beyond a cut.
    private TurnResult? Danger(Turn turn, ConversationState state)
    {
        if (reader.Read(turn.Texts.Select(part => part.Text), turn.First.Timestamp, state, since: []) is not { } danger)
            return null;
        telemetry.DangerSeen(danger.Finding);
        var (heard, written) = (danger.Heard, ParentText.Clean(danger.Text).Text);
        var answer = new TurnResult(
            dangers.Draw(danger.Finding, written, danger.Request.Language, heard.Family ?? FamilyContext.Unknown),
            heard.With(ExchangeOf(turn, written, []) with { Danger = danger.Finding.Response.Id }, options.Value.DialogueLength));
        return aftermath.Of(answer, turn, danger.Finding, danger.Request);
    }

    private async Task<TurnResult> AskAsync(Turn turn, ConversationState state, CancellationToken cancellation)
    {
        var written = turn.Texts.Select(text => ParentText.Clean(text.Text)).Where(text => text.Text.Length > 0).ToList();
        if (written.Count == 0)
            return Say(In(state).Unreadable, state);
        var commands = CommandsIn(written.Select(text => text.Text));
        var parts = written.Select(text => text.Text).Where(text => texts.Book.FindCommand(text) is null).ToList();
        if (parts.Count == 0)
            return Then(commands, TurnResult.Silent(state));
        if (parts.TrueForAll(part => smallTalk.Recognise(part) is not null))
            return Then(commands, Suggest(smallTalk.Recognise(parts[^1])!.Text, state));

        var whole = string.Join('\n', parts);
        var heard = ParentLanguage.Hear(state, whole);
        var language = ParentLanguage.Of(heard);
        if (Calls(turn, parts, heard, language) is { } calls)
            return Then(commands, calls);
        var answer = await answerer.AnswerAsync(new Question
        {
            UserId = turn.UserId,
            Parts = parts,
            Language = language,
            Dialogue = state.Dialogue,
            Family = state.Family ?? FamilyContext.Unknown,
            At = turn.First.Timestamp,
            AnswerBy = turn.ReplyToken?.ReceivedAt + options.Value.ReplyTokenLifetime - TimeToSend,
            Hurried = turn.Hurried,
        }, cancellation);
        Log.Answered(logger, whole, language.Tag, string.Join(' ', answer.ArticleIds));
        telemetry.Answered(answer, logger);
        var exchange = ExchangeOf(turn, whole, answer.ArticleIds) with { Topic = answer.Topic == whole ? null : answer.Topic, Danger = answer.Danger?.Response.Id };
        IReadOnlyList<Message> said = written.Exists(text => text.IsCut) && answer.Messages.Count + commands.Count < TurnResult.MaxMessages
            ? [messages.Cut(language), .. answer.Messages]
            : answer.Messages;
        var result = new TurnResult(said, heard.With(exchange, options.Value.DialogueLength));
        if (answer.Danger is not { } danger)
            return Then(commands, result);
        telemetry.DangerSeen(danger);
        return aftermath.Of(result, turn, danger, reader.Request(danger, whole, language));
    }

    // 「どこに電話すればいい？」 after a danger's answer means that answer's numbers, and no article.
    private TurnResult? Calls(Turn turn, IReadOnlyList<string> parts, ConversationState heard, Language language)
    {
        if (ConversationThread.Of(heard.Dialogue, turn.First.Timestamp) is not { Danger: { } danger, Topic: var topic }
            || !parts.All(leaning.AsksForHelp) || followUps.StillWorried(danger, language) is not { } calls)
            return null;
        var exchange = ExchangeOf(turn, string.Join('\n', parts), []) with { Topic = topic, Danger = danger };
        return new TurnResult([calls], heard.With(exchange, options.Value.DialogueLength));
    }

    // Forgetting comes last, whenever it was said: nothing that is done after it may leave a record.
    private List<SpokenCommand> CommandsIn(IEnumerable<string> written) =>
    [
        .. written.Select(texts.Book.FindCommand).OfType<SpokenCommand>()
            .DistinctBy(command => command.Action)
            .OrderBy(command => command.Action.Verb == BotVerb.Forget),
    ];

    // 「一時保育はいくら？」「メニュー」 while the one before is answered: neither must go under for the other.
    private TurnResult Then(List<SpokenCommand> commands, TurnResult answered)
    {
        var result = answered;
        for (var place = 0; place < commands.Count && result.State is { } state; place++)
            result = Beside(result, Do(commands[place], state), TurnResult.MaxMessages - (commands.Count - 1 - place));
        return result;
    }

    // Each has its first message within the room there is, and gives way with its others.
    private static TurnResult Beside(TurnResult answered, TurnResult done, int room)
    {
        List<Message> said = [.. answered.Messages.Take(room - 1)];
        said.AddRange(done.Messages.Take(room - said.Count));
        // LINE shows the quick replies of the last message only.
        List<QuickReplyItem> ways = [.. answered.Messages.TakeLast(1).Append(said[^1]).SelectMany(message => message.QuickReply?.Items ?? []).DistinctBy(way => way.Action)];
        if (ways.Count > 0)
            said[^1] = said[^1] with { QuickReply = new QuickReply([.. ways.Take(MaxQuickReplies)]) };
        return answered with { Messages = said, State = done.State };
    }

    private TurnResult Do(SpokenCommand command, ConversationState state) =>
        Do(command.Action, state.Language is null && command.Spoken is { } spoken ? state with { Language = spoken } : state);

    private static Exchange ExchangeOf(Turn turn, string text, IReadOnlyList<string> articleIds) =>
        new(turn.First.Timestamp, [.. turn.Texts.Select(part => part.Id)], text, articleIds);

    private TurnResult Button(PostbackEvent postback, Turn turn, ConversationState state)
    {
        // A button of a version that is gone: the menu is the way on.
        if (!BotAction.TryParse(postback.Data, out var action))
            return Do(new BotAction(BotVerb.Menu), state);
        return action is { Verb: BotVerb.Open, ArticleId: { } id } ? Open(id, turn, state) : Do(action, state);
    }

    private TurnResult Do(BotAction action, ConversationState state) => action.Verb switch
    {
        BotVerb.Useful => Feedback(action, In(state).Useful, state),
        BotVerb.Wrong => Feedback(action, In(state).Wrong, state),
        BotVerb.None => Suggest(In(state).NoneOfTheseReply, state),
        BotVerb.Person => new([messages.Contacts(ParentLanguage.Of(state))], state),
        BotVerb.Forget => Say(In(state).Forgotten, state) with { State = null },
        BotVerb.Fine => Fine(state),
        BotVerb.Worried => StillWorried(action.ArticleId, state),
        BotVerb.Places => places.Answer(action.Places ?? new PlaceQuery(), state),
        BotVerb.Language when action.Language is { } language => Speak(ParentLanguage.Choose(state, language)),
        BotVerb.Language => new([LanguageChoice.Message()], state),
        _ => Suggest(In(state).Capabilities, state),
    };

    // A tapped choice is a question like any other: the next one may lean on it.
    private TurnResult Open(string articleId, Turn turn, ConversationState state) => knowledge.Find(articleId) is { } article
        ? new([messages.Article(article, ParentLanguage.Of(state))], state.With(ExchangeOf(turn, article.Question, [article.Id]), options.Value.DialogueLength))
        : Suggest(In(state).ArticleGone, state);

    private TurnResult Fine(ConversationState state)
    {
        followUpTelemetry.Answered("fine");
        return new([followUps.Fine(ParentLanguage.Of(state))], state);
    }

    private TurnResult StillWorried(string? response, ConversationState state)
    {
        followUpTelemetry.Answered("worried");
        var language = ParentLanguage.Of(state);
        return new([followUps.StillWorried(response, language) ?? messages.Contacts(language)], state);
    }

    private TurnResult Speak(ConversationState state) => Suggest(In(state).LanguageChosen, state);

    private TurnResult Feedback(BotAction action, string thanks, ConversationState state)
    {
        telemetry.Feedback(action.Verb == BotVerb.Useful, action.ArticleId);
        return Say(thanks, state);
    }

    private TurnResult Say(string text, ConversationState state) => new([messages.Text(text, ParentLanguage.Of(state))], state);

    private TurnResult Suggest(string text, ConversationState state) => new([messages.WithSuggestions(text, ParentLanguage.Of(state))], state);

    private Phrases In(ConversationState state) => texts.In(ParentLanguage.Of(state));

    private static string Unread(MessageContent content, Phrases phrases) => content switch
    {
        StickerContent => phrases.Sticker,
        ImageContent => phrases.Image,
        VideoContent => phrases.Video,
        AudioContent => phrases.Audio,
        FileContent => phrases.File,
        _ => phrases.Unreadable,
    };

    private string Welcome(Phrases phrases) => phrases.Welcome.Replace(
        "{retentionDays}", options.Value.Retention.Days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Trace, "«{Text}» in {Language} was answered with: {Articles}")]
        public static partial void Answered(ILogger logger, [ParentWords] string text, string language, string articles);
    }
}

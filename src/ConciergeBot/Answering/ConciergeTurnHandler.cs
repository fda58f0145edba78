using System.Globalization;
using System.Text;
using ConciergeBot.Conversations;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using Line.Messaging;
using Line.Messaging.Webhook;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering;

/// <summary>Says who answers a turn: the welcome, a command, a button, the knowledge base, or a word on what cannot be read.</summary>
public sealed class ConciergeTurnHandler(
    Answerer answerer,
    AnswerMessages messages,
    PublishedKnowledge knowledge,
    SmallTalk smallTalk,
    ConciergeTexts texts,
    AnsweringTelemetry telemetry,
    IOptions<ConversationOptions> options) : ITurnHandler
{
    private readonly Phrases _phrases = texts.Phrases;

    public Task<TurnResult> HandleAsync(Turn turn, ConversationState state, CancellationToken cancellation) =>
        Task.FromResult(Handle(turn, state));

    public TurnResult Apologise(ConversationState state) => new([messages.Text(_phrases.Apology)], state);

    private TurnResult Handle(Turn turn, ConversationState state) => turn.First switch
    {
        MessageEvent { Message: TextContent } => Text(turn, state),
        MessageEvent { Message: var content } => new([messages.Text(Unread(content))], state),
        PostbackEvent postback => Button(postback, state),
        FollowEvent => new([messages.WithSuggestions(Welcome())], state),
        UnfollowEvent => TurnResult.Silent(state: null),
        UnsendEvent unsend => TurnResult.Silent(state.Without(unsend.MessageId)),
        _ => TurnResult.Silent(state),
    };

    private TurnResult Text(Turn turn, ConversationState state)
    {
        var parts = turn.Texts.Select(text => text.Text).Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        if (parts.Count == 0)
            return new([messages.Text(_phrases.Unreadable)], state);
        if (Command(parts[^1]) is { } command)
            return Do(command, state);
        if (parts.TrueForAll(part => smallTalk.Recognise(part) is not null))
            return new([messages.WithSuggestions(smallTalk.Recognise(parts[^1])!.Text)], state);

        var answer = answerer.Answer(parts);
        telemetry.Answered(answer.ArticleIds.Count > 0);
        var exchange = new Exchange(turn.First.Timestamp, [.. turn.Texts.Select(text => text.Id)], string.Join('\n', parts), answer.ArticleIds);
        return new(answer.Messages, state.With(exchange, options.Value.DialogueLength));
    }

    private TurnResult Button(PostbackEvent postback, ConversationState state)
    {
        // A button of a version that is gone: the menu is the way on.
        if (!BotAction.TryParse(postback.Data, out var action))
            return Do(new BotAction(BotVerb.Menu), state);
        return Do(action, state);
    }

    private TurnResult Do(BotAction action, ConversationState state) => action.Verb switch
    {
        BotVerb.Open => new([Open(action.ArticleId)], state),
        BotVerb.Useful => Feedback(action, _phrases.Useful, state),
        BotVerb.Wrong => Feedback(action, _phrases.Wrong, state),
        BotVerb.None => new([messages.WithSuggestions(_phrases.NoneOfTheseReply)], state),
        BotVerb.Person => new([messages.Contacts()], state),
        BotVerb.Forget => new([messages.Text(_phrases.Forgotten)], State: null),
        _ => new([messages.WithSuggestions(_phrases.Capabilities)], state),
    };

    private Message Open(string? articleId) => articleId is not null && knowledge.Find(articleId) is { } article
        ? messages.Article(article)
        : messages.WithSuggestions(_phrases.ArticleGone);

    private TurnResult Feedback(BotAction action, string thanks, ConversationState state)
    {
        telemetry.Feedback(action.Verb == BotVerb.Useful, action.ArticleId);
        return new([messages.Text(thanks)], state);
    }

    private BotAction? Command(string text)
    {
        var word = text.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('。', '!', '?');
        return Is(_phrases.Commands.Menu) ? new BotAction(BotVerb.Menu)
            : Is(_phrases.Commands.Person) ? new BotAction(BotVerb.Person)
            : Is(_phrases.Commands.Forget) ? new BotAction(BotVerb.Forget)
            : null;

        bool Is(List<string> words) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private string Unread(MessageContent content) => content switch
    {
        StickerContent => _phrases.Sticker,
        ImageContent => _phrases.Image,
        VideoContent => _phrases.Video,
        AudioContent => _phrases.Audio,
        FileContent => _phrases.File,
        LocationContent => _phrases.Location,
        _ => _phrases.Unreadable,
    };

    private string Welcome() => _phrases.Welcome.Replace(
        "{retentionDays}", options.Value.Retention.Days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

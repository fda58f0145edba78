using ConciergeBot.Answering;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;

namespace ConciergeBot.FollowUps;

/// <summary>Draws the later question and what follows a tap under it.</summary>
public sealed class FollowUpMessages(ConciergeTexts texts, SafetyRules rules)
{
    /// <summary>
    /// The question. It names nothing of what happened: the lock screen of a telephone is seen by others in the house.
    /// </summary>
    public Message Question(FollowUp followUp)
    {
        var phrases = texts.In(followUp.Language);
        return new TextMessage(followUp.Kind.IsOfTheMind() ? phrases.FollowUpMind : phrases.FollowUpBody)
        {
            QuickReply = QuickReply.Of(
                Tap(phrases.LabelFine, new BotAction(BotVerb.Fine)),
                Tap(phrases.LabelWorried, new BotAction(BotVerb.Worried, followUp.Response)),
                Person(phrases)),
        };
    }

    /// <summary>A kind word.</summary>
    public Message Fine(Language language)
    {
        var phrases = texts.In(language);
        return new TextMessage(phrases.FollowUpFine) { QuickReply = QuickReply.Of(Person(phrases)) };
    }

    /// <summary>The telephone lines of the response once more; null when it is gone from the rules since.</summary>
    public Message? StillWorried(string? response, Language language)
    {
        var phrases = texts.In(language);
        return rules.Responses.FirstOrDefault(known => known.Id == response) is { } known
            ? SafetyMessages.RenderCalls(known, language.Tag, phrases.FollowUpWorried, rules.IsOfTheMind(known) ? phrases.DiscreetNotification : null, Person(phrases))
            : null;
    }

    private static PostbackAction Person(Phrases phrases) => Tap(phrases.LabelPerson, new BotAction(BotVerb.Person));

    private static PostbackAction Tap(string label, BotAction action) => new(label, action.ToData()) { DisplayText = label };
}

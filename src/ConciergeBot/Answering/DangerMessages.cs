using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Families;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Answering;

/// <summary>
/// Draws the answer to a danger sign and, a swipe to the right, the article that answers the words themselves: who asked
/// about a nosebleed still learns how to stop it, and whom the nights wear out reads of crying at night. Where a life may
/// hang on it, and where somebody is in acute distress, the danger sign's answer stands alone.
/// </summary>
public sealed class DangerMessages(AnswerMessages messages, Retrieval retrieval)
{
    /// <param name="finding">What was found.</param>
    /// <param name="text">The parent's words.</param>
    /// <param name="language">The parent's language.</param>
    /// <param name="family">What is known of the family.</param>
    public IReadOnlyList<Message> Draw(SafetyFinding finding, string text, Language language, FamilyContext family)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Draw(finding, Beside(finding, text, language, family), language);
    }

    internal IReadOnlyList<Message> Draw(SafetyFinding finding, Article? article, Language language)
    {
        var danger = messages.Danger(finding, language);
        return article is not null
            && danger is [FlexMessage { Contents: FlexBubble first } only]
            && messages.Article(article, language) is FlexMessage { Contents: FlexBubble second }
            ? [only with { Contents = new FlexCarousel([first, second]) }]
            : danger;
    }

    private Article? Beside(SafetyFinding finding, string text, Language language, FamilyContext family) =>
        finding.Severity == Severity.Emergency || (finding.Severity == Severity.Urgent && finding.Kind.IsOfTheMind())
            ? null
            : retrieval.Shown(text, language, family);
}

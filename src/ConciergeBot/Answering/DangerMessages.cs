using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Answering;

/// <summary>
/// Draws the answer to a danger sign and, a swipe to the right, the article that answers the words themselves: what to do
/// first stays first and alone on the screen, and who asked about a nosebleed still learns how to stop it.
/// </summary>
public sealed class DangerMessages(AnswerMessages messages)
{
    /// <param name="finding">What was found.</param>
    /// <param name="article">The article that answers the parent's words; null for none.</param>
    /// <param name="language">The parent's language.</param>
    public IReadOnlyList<Message> Draw(SafetyFinding finding, Article? article, Language language)
    {
        var danger = messages.Danger(finding, language);
        if (article is null || danger is not [FlexMessage { Contents: FlexBubble first } only]
            || messages.Article(article, language) is not FlexMessage { Contents: FlexBubble second })
            return danger;
        return [only with { Contents = new FlexCarousel([first, second]) }];
    }
}

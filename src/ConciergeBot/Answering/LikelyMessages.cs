using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Answering;

/// <summary>
/// Draws an answer that is likely but not sure: the article as it always looks, under its own question, so that a parent
/// sees what is being answered, and beneath it the questions that may have been meant instead, each a tap away.
/// </summary>
public sealed class LikelyMessages(ConciergeTexts texts, ArticleTexts articleTexts, AnswerMessages messages)
{
    public Message Draw(Article article, IReadOnlyList<Article> rivals, Language language)
    {
        var drawn = messages.Article(article, language);
        if (rivals.Count == 0 || drawn is not FlexMessage { Contents: FlexBubble { Footer: { } footer } bubble } flex)
            return drawn;
        IEnumerable<FlexComponent> others = rivals.Select(rival =>
            AnswerMessages.Choice(articleTexts.For(rival, language).Question, new BotAction(BotVerb.Open, rival.Id)));
        var lead = new FlexText(texts.In(language).LikelyElse) { Wrap = true, Size = FlexSize.Sm, Color = BubbleStyle.Text, Scaling = true };
        return flex with { Contents = bubble with { Footer = footer with { Contents = [lead, .. others, new FlexSeparator { Margin = FlexLength.Md }, .. footer.Contents] } } };
    }
}

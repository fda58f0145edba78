using System.Globalization;
using ConciergeBot.Knowledge;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Answering;

/// <summary>Draws what the concierge has to say as LINE messages.</summary>
public sealed class AnswerMessages(ConciergeTexts texts)
{
    // LINE: altText up to 1,500 characters; a notification shows the first line or two.
    private const int AltTextLength = 400;
    private const int MaxLinks = 3;

    // LINE: the label of a button in a Flex message has at most 40 characters.
    private const int ButtonLabelLength = 40;

    private readonly Phrases _phrases = texts.Phrases;

    /// <summary>One article as a bubble: question, answer, links, source and the day it was checked.</summary>
    public Message Article(Article article)
    {
        var footer = new List<FlexComponent>();
        footer.AddRange(MarkdownFlex.Links(article.Body).Take(MaxLinks).Select(link => Link(link.Label, link.Url)));
        if (article.Source.Url is { } url)
            footer.Add(Link(_phrases.OpenSource, url.AbsoluteUri));
        footer.Add(Small(_phrases.SourceLabel.Replace("{source}", article.Source.Name, StringComparison.Ordinal)));
        footer.Add(Small(_phrases.CheckedLabel.Replace("{date}", Date(article.CheckedOn), StringComparison.Ordinal)));

        var bubble = new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Body = FlexBox.Vertical([Title(article.Question), .. MarkdownFlex.ToComponents(article.Body)]) with { Spacing = FlexLength.Md },
            Footer = FlexBox.Vertical(footer) with { Spacing = FlexLength.Sm },
            Styles = new FlexBubbleStyles { Footer = new FlexBlockStyle { Separator = true } },
        };
        return new FlexMessage(Shorten(MarkdownFlex.ToPlainText(article.Body), AltTextLength), bubble)
        {
            QuickReply = QuickReply.Of(
                Tap(_phrases.LabelUseful, new BotAction(BotVerb.Useful, article.Id)),
                Tap(_phrases.LabelWrong, new BotAction(BotVerb.Wrong, article.Id)),
                Tap(_phrases.LabelPerson, new BotAction(BotVerb.Person))),
        };
    }

    /// <summary>Articles to choose from, under a question.</summary>
    public Message Choices(string question, IReadOnlyList<Article> articles)
    {
        List<FlexComponent> choices = [Title(question)];
        choices.AddRange(articles.Select(article => Choice(article.Question, new BotAction(BotVerb.Open, article.Id))));
        choices.Add(Choice(_phrases.NoneOfThese, new BotAction(BotVerb.None)));
        var bubble = new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Body = FlexBox.Vertical(choices) with { Spacing = FlexLength.Md },
        };
        var alt = string.Join('\n', articles.Select(article => $"・{article.Question}").Prepend(question));
        return new FlexMessage(Shorten(alt, AltTextLength), bubble) { QuickReply = QuickReply.Of(Person, Menu) };
    }

    /// <summary>Where a parent can talk with a person, with buttons that call.</summary>
    public Message Contacts()
    {
        var rows = new List<FlexComponent> { Title(_phrases.PersonTitle), Paragraph(_phrases.PersonIntro) };
        foreach (var contact in texts.Contacts)
        {
            rows.Add(new FlexSeparator());
            rows.Add(Paragraph(contact.Label) with { Weight = FlexWeight.Bold });
            rows.Add(Small(contact.Hours));
            rows.Add(Link(_phrases.PersonCall.Replace("{phone}", contact.Phone, StringComparison.Ordinal), Dial(contact.Phone)));
        }

        var bubble = new FlexBubble { Size = FlexBubbleSize.Mega, Body = FlexBox.Vertical(rows) with { Spacing = FlexLength.Md } };
        var alt = string.Join('\n', texts.Contacts.Select(contact => $"{contact.Label} {contact.Phone}").Prepend(_phrases.PersonTitle));
        return new FlexMessage(Shorten(alt, AltTextLength), bubble) { QuickReply = QuickReply.Of(Menu) };
    }

    /// <summary>A plain text with questions to tap.</summary>
    public Message WithSuggestions(string text) => new TextMessage(text)
    {
        QuickReply = QuickReply.Of([.. _phrases.Suggestions.Select(question => new MessageAction(question, question)), Person]),
    };

    /// <summary>A plain text with a way to a person.</summary>
    public Message Text(string text) => new TextMessage(text) { QuickReply = QuickReply.Of(Person, Menu) };

    private PostbackAction Person => Tap(_phrases.LabelPerson, new BotAction(BotVerb.Person));

    private PostbackAction Menu => Tap(_phrases.LabelMenu, new BotAction(BotVerb.Menu));

    private static PostbackAction Tap(string label, BotAction action) => new(label, action.ToData()) { DisplayText = label };

    // A box that can be tapped, not a button: a question may be longer than a button's label and must wrap.
    private static FlexBox Choice(string label, BotAction action) =>
        FlexBox.Vertical(new FlexText(label) { Wrap = true, Size = FlexSize.Md, Color = BubbleStyle.Accent, Weight = FlexWeight.Bold, Scaling = true }) with
        {
            PaddingAll = FlexLength.Px(12),
            CornerRadius = FlexLength.Md,
            BackgroundColor = BubbleStyle.Choice,
            Action = new PostbackAction(Shorten(label, ButtonLabelLength), action.ToData()) { DisplayText = label },
        };

    private static FlexButton Link(string label, string uri) => new(new UriAction(Shorten(label, ButtonLabelLength), uri))
    {
        Style = FlexButtonStyle.Primary,
        Color = BubbleStyle.Accent,
        Height = FlexButtonHeight.Sm,
        Scaling = true,
    };

    private static FlexText Title(string text) => new(text) { Wrap = true, Size = FlexSize.Lg, Weight = FlexWeight.Bold, Color = BubbleStyle.Accent, Scaling = true };

    private static FlexText Paragraph(string text) => new(text) { Wrap = true, Size = FlexSize.Md, Color = BubbleStyle.Text, Scaling = true };

    private static FlexText Small(string text) => new(text) { Wrap = true, Size = FlexSize.Xs, Color = BubbleStyle.Muted, Scaling = true };

    private static string Dial(string phone) => $"tel:{phone.Replace("#", "%23", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)}";

    private static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    private static string Shorten(string text, int length) =>
        new StringInfo(text) is { LengthInTextElements: var elements } info && elements > length
            ? string.Concat(info.SubstringByTextElements(0, length - 1), "…")
            : text;
}

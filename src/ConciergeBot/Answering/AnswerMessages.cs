using System.Globalization;
using ConciergeBot.Answering.Composing;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Answering;

/// <summary>Draws what the concierge has to say as LINE messages, in the parent's language.</summary>
public sealed class AnswerMessages(ConciergeTexts texts, ArticleTexts articleTexts)
{
    // LINE: altText up to 1,500 characters; a notification shows the first line or two.
    private const int AltTextLength = 400;
    private const int MaxLinks = 3;

    // LINE: the label of a button in a Flex message has at most 40 characters.
    private const int ButtonLabelLength = 40;

    /// <summary>
    /// One article as a bubble: question, answer, links, source and the day it was checked. Where the text is not in the
    /// parent's language, it says so and where somebody speaks it.
    /// </summary>
    public Message Article(Article article, Language language)
    {
        var phrases = texts.In(language);
        var text = articleTexts.For(article, language);
        var footer = new List<FlexComponent>();
        if (text.Language != language)
            footer.AddRange(Desk(text.Language, language));
        footer.AddRange(MarkdownFlex.Links(text.Body).Take(MaxLinks).Select(link => Link(link.Label, link.Url)));
        if (article.Source.Url is { } url)
            footer.Add(Link(phrases.OpenSource, url.AbsoluteUri));
        footer.Add(Small(phrases.SourceLabel.Replace("{source}", article.Source.Name, StringComparison.Ordinal)));
        footer.Add(Small(phrases.CheckedLabel.Replace("{date}", Date(article.CheckedOn, phrases), StringComparison.Ordinal)));

        return Told(text.Question, text.Body, footer, article.IsDiscreet ? phrases.DiscreetNotification : null) with { QuickReply = QuickReply.Of([.. Judgements(article, phrases)]) };
    }

    /// <summary>
    /// A model's answer as a bubble, under the question of its first article: links and sources are the articles' own. It
    /// says that a machine wrote it, and leads to the text that people wrote.
    /// </summary>
    public IReadOnlyList<Message> Composed(ComposedAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var phrases = texts.In(language);
        var first = answer.Articles[0];
        var footer = new List<FlexComponent>();
        footer.AddRange(answer.Articles.SelectMany(article => MarkdownFlex.Links(article.Body)).DistinctBy(link => link.Url, StringComparer.Ordinal)
            .Take(MaxLinks).Select(link => Link(link.Label, link.Url)));
        if (first.Source.Url is { } url)
            footer.Add(Link(phrases.OpenSource, url.AbsoluteUri));
        foreach (var article in answer.Articles)
            footer.Add(Small($"{phrases.SourceLabel.Replace("{source}", article.Source.Name, StringComparison.Ordinal)}（{phrases.CheckedLabel.Replace("{date}", Date(article.CheckedOn, phrases), StringComparison.Ordinal)}）"));
        footer.Add(Small(phrases.ComposedNote));
        // LINE shows the quick replies of the last message only.
        var ways = QuickReply.Of([Tap(phrases.LabelOriginal, new BotAction(BotVerb.Open, first.Id)), .. Judgements(first, phrases)]);
        var message = Told(articleTexts.For(first, language).Question, answer.Text, footer, answer.Articles.Any(article => article.IsDiscreet) ? phrases.DiscreetNotification : null) with { QuickReply = ways };
        return answer.WantsPerson ? [message, Contacts(language) with { QuickReply = ways }] : [message];
    }

    /// <summary>Articles to choose from, under a question.</summary>
    public Message Choices(string question, IReadOnlyList<Article> articles, Language language)
    {
        var phrases = texts.In(language);
        var offered = articles.Select(article => (article.Id, articleTexts.For(article, language).Question)).ToList();
        List<FlexComponent> choices = [Title(question)];
        choices.AddRange(offered.Select(article => Choice(article.Question, new BotAction(BotVerb.Open, article.Id))));
        choices.Add(Choice(phrases.NoneOfThese, new BotAction(BotVerb.None)));
        var bubble = new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Body = FlexBox.Vertical(choices) with { Spacing = FlexLength.Md },
        };
        var alt = string.Join('\n', offered.Select((offer, place) => articles[place].IsDiscreet ? "・…" : $"・{offer.Question}").Prepend(question));
        return new FlexMessage(Shorten(alt, AltTextLength), bubble) { QuickReply = QuickReply.Of(Person(phrases), Menu(phrases)) };
    }

    /// <summary>Where a parent can talk with a person, with buttons that call.</summary>
    public Message Contacts(Language language)
    {
        var phrases = texts.In(language);
        var contacts = texts.Contacts.For(language).ToList();
        var rows = new List<FlexComponent> { Title(phrases.PersonTitle), Paragraph(phrases.PersonIntro) };
        foreach (var contact in contacts)
        {
            rows.Add(new FlexSeparator());
            rows.Add(Paragraph(contact.Label) with { Weight = FlexWeight.Bold });
            rows.Add(Small(contact.Hours));
            rows.Add(Call(contact, phrases));
        }

        var bubble = new FlexBubble { Size = FlexBubbleSize.Mega, Body = FlexBox.Vertical(rows) with { Spacing = FlexLength.Md } };
        var alt = string.Join('\n', contacts.Select(contact => $"{contact.Label} {contact.Phone}").Prepend(phrases.PersonTitle));
        return new FlexMessage(Shorten(alt, AltTextLength), bubble) { QuickReply = QuickReply.Of(Menu(phrases)) };
    }

    /// <summary>A plain text with questions to tap.</summary>
    public Message WithSuggestions(string text, Language language)
    {
        var phrases = texts.In(language);
        return new TextMessage(text)
        {
            QuickReply = QuickReply.Of(
            [
                .. phrases.Suggestions.Select(question => new MessageAction(question, question)),
                Tap(phrases.Places.LabelPlaces, new BotAction(BotVerb.Places)),
                Person(phrases),
                Tap(phrases.LabelLanguage, new BotAction(BotVerb.Language)),
            ]),
        };
    }

    /// <summary>A plain text with a way to a person.</summary>
    public Message Text(string text, Language language) =>
        new TextMessage(text) { QuickReply = QuickReply.Of(Person(texts.In(language)), Menu(texts.In(language))) };

    /// <summary>Says that the end of a long message was not read.</summary>
    public Message Cut(Language language) => Text(
        texts.In(language).TextCut.Replace("{length}", ParentText.MaxLength.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), language);

    private IEnumerable<FlexComponent> Desk(Language shown, Language wanted)
    {
        var phrases = texts.In(wanted);
        yield return Small(shown == Language.EasyJapanese ? phrases.OnlyEasyJapanese : phrases.OnlyJapanese);
        if (texts.Contacts.Desks(wanted).FirstOrDefault() is not { } desk)
            yield break;
        yield return Small(phrases.DeskIntro);
        yield return Small($"{desk.Label}\n{desk.Hours}");
        yield return Call(desk, phrases);
    }

    /// <summary>The answer to a danger sign: what to do first, then whom to call.</summary>
    public IReadOnlyList<Message> Danger(SafetyFinding finding, Language language) =>
        SafetyMessages.Render(finding, language.Tag, texts.In(language).DiscreetNotification, Person(texts.In(language)));

    private static FlexMessage Told(string title, string body, List<FlexComponent> footer, string? notification) =>
        new(notification ?? Shorten(MarkdownFlex.ToPlainText(body), AltTextLength), new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Body = FlexBox.Vertical([Title(title), .. MarkdownFlex.ToComponents(body)]) with { Spacing = FlexLength.Md },
            Footer = FlexBox.Vertical(footer) with { Spacing = FlexLength.Sm },
            Styles = new FlexBubbleStyles { Footer = new FlexBlockStyle { Separator = true } },
        });

    private static IEnumerable<PostbackAction> Judgements(Article article, Phrases phrases) =>
    [
        Tap(phrases.LabelUseful, new BotAction(BotVerb.Useful, article.Id)),
        Tap(phrases.LabelWrong, new BotAction(BotVerb.Wrong, article.Id)),
        Person(phrases),
    ];

    private static PostbackAction Person(Phrases phrases) => Tap(phrases.LabelPerson, new BotAction(BotVerb.Person));

    private static PostbackAction Menu(Phrases phrases) => Tap(phrases.LabelMenu, new BotAction(BotVerb.Menu));

    private static PostbackAction Tap(string label, BotAction action) => new(label, action.ToData()) { DisplayText = label };

    private static FlexButton Call(SpokenContact contact, Phrases phrases) =>
        Link(phrases.PersonCall.Replace("{phone}", contact.Phone, StringComparison.Ordinal), Dial(contact.Phone));

    // A box that can be tapped, not a button: a question may be longer than a button's label and must wrap.
    internal static FlexBox Choice(string label, BotAction action) =>
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

    private static string Date(DateOnly date, Phrases phrases) => date.ToString(phrases.DateFormat, CultureInfo.InvariantCulture);

    private static string Shorten(string text, int length) =>
        new StringInfo(text) is { LengthInTextElements: var elements } info && elements > length
            ? string.Concat(info.SubstringByTextElements(0, length - 1), "…")
            : text;
}

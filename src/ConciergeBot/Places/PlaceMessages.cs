using System.Globalization;
using ConciergeBot.Answering;
using ConciergeBot.Languages;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Places;

/// <summary>Draws places as LINE messages, in the parent's language; the names are the municipalities' own.</summary>
public sealed class PlaceMessages(ConciergeTexts texts, PlaceDirectory directory)
{
    /// <summary>As many as a thumb swipes through.</summary>
    public const int MaxPlaces = 5;

    // LINE: a bubble list of municipalities must stay below 30 KB; 40 rows take about 20.
    private const int MaxTowns = 40;
    private const int AltTextLength = 400;

    /// <summary>Asks where to look: the location, or a municipality for those who would rather not say.</summary>
    public Message Ask(PlaceKind? kind, Language language)
    {
        var words = texts.In(language).Places;
        return new TextMessage(kind is { } wanted ? $"{words.Kinds[wanted]}\n{words.Ask}" : words.Ask)
        {
            QuickReply = QuickReply.Of(
                new LocationAction(words.LabelSendLocation),
                Tap(words.LabelByTown, new PlaceQuery(kind, ByTown: true)),
                Person(language)),
        };
    }

    /// <summary>The municipalities that have such places, to tap; null where none has.</summary>
    public Message? Towns(PlaceKind? kind, Language language)
    {
        var words = texts.In(language).Places;
        var towns = directory.Towns(kind).Take(MaxTowns).ToList();
        if (towns.Count == 0)
            return null;
        List<FlexComponent> rows = [Text(words.AskTown, FlexSize.Md, BubbleStyle.Text)];
        rows.AddRange(towns.Select(town => AnswerMessages.Choice(Name(town, language), Action(new PlaceQuery(kind, Town: town.Code)))));
        var bubble = new FlexBubble { Size = FlexBubbleSize.Mega, Body = FlexBox.Vertical(rows) with { Spacing = FlexLength.Md } };
        return new FlexMessage(words.AskTown, bubble) { QuickReply = QuickReply.Of(new LocationAction(words.LabelSendLocation), Person(language)) };
    }

    /// <summary>What was found, from <see cref="PlaceQuery.Skip"/> on, with ways to narrow it.</summary>
    public IReadOnlyList<Message> Found(PlaceQuery query, IReadOnlyList<NearPlace> found, Language language)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = texts.In(language).Places;
        var town = query.Town is { } code ? directory.Region.ByCode(code) : null;
        var shown = found.Skip(query.Skip).Take(MaxPlaces).OrderBy(place => place.Metres).ToList();
        var narrow = QuickReply.Of([.. More(query, found.Count, words), .. Narrower(query, words), .. Elsewhere(query, words), Person(language)]);
        if (shown.Count == 0)
            return [new TextMessage(town is null ? words.NoneNear : words.NoneInTown.Replace("{town}", Name(town, language), StringComparison.Ordinal)) { QuickReply = narrow }];
        var lead = town is null ? words.Near : words.InTown.Replace("{town}", Name(town, language), StringComparison.Ordinal);
        return [new TextMessage(lead), Carousel(shown, language) with { QuickReply = narrow }];
    }

    /// <summary>Places as bubbles to swipe through.</summary>
    public FlexMessage Carousel(IReadOnlyList<NearPlace> places, Language language)
    {
        var words = texts.In(language).Places;
        var alt = string.Join('\n', places.Select(near => near.Metres is { } metres ? $"{near.Place.Name} {Distance(metres, words)}" : near.Place.Name));
        return new FlexMessage(
            alt.Length <= AltTextLength ? alt : new StringInfo(alt).SubstringByTextElements(0, Math.Min(AltTextLength, new StringInfo(alt).LengthInTextElements) / 2),
            new FlexCarousel([.. places.Take(MaxPlaces).Select(near => Bubble(near, language))]));
    }

    private FlexBubble Bubble(NearPlace near, Language language)
    {
        var (place, words, phrases) = (near.Place, texts.In(language).Places, texts.In(language));
        List<FlexComponent> body = [];
        if (place.Source.Sample)
            body.Add(Text(words.Sample, FlexSize.Sm, BubbleStyle.Warning) with { Weight = FlexWeight.Bold });
        body.Add(Text(place.Name, FlexSize.Lg, BubbleStyle.Accent) with { Weight = FlexWeight.Bold });
        body.Add(Text(words.Kinds[place.Kind], FlexSize.Sm, BubbleStyle.Muted));
        if (near.Metres is { } metres)
            body.Add(Text(Distance(metres, words), FlexSize.Md, BubbleStyle.Text) with { Weight = FlexWeight.Bold });
        body.Add(Text(place.Address, FlexSize.Sm, BubbleStyle.Text));
        if (Hours(place, words) is { Length: > 0 } hours)
        {
            body.Add(Text(hours, FlexSize.Sm, BubbleStyle.Text));
            body.Add(Text(words.HoursHint, FlexSize.Xs, BubbleStyle.Muted));
        }

        List<FlexComponent> footer = [];
        if (place.Phone is { } phone)
            footer.Add(Link(words.LabelCall, $"tel:{phone.Replace("-", "", StringComparison.Ordinal)}"));
        footer.Add(Link(words.LabelMap, $"https://www.google.com/maps/search/?api=1&query={place.Point?.ToString() ?? Uri.EscapeDataString(place.Address)}"));
        if (place.Url is { } url)
            footer.Add(Link(words.LabelHomepage, url.AbsoluteUri));
        footer.Add(Text(phrases.SourceLabel.Replace("{source}", place.Source.Source, StringComparison.Ordinal), FlexSize.Xs, BubbleStyle.Muted));
        footer.Add(Text(
            phrases.CheckedLabel.Replace("{date}", place.Source.CheckedOn.ToString(phrases.DateFormat, CultureInfo.InvariantCulture), StringComparison.Ordinal),
            FlexSize.Xs, BubbleStyle.Muted));
        return new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Body = FlexBox.Vertical(body) with { Spacing = FlexLength.Sm },
            Footer = FlexBox.Vertical(footer) with { Spacing = FlexLength.Sm },
            Styles = new FlexBubbleStyles { Footer = new FlexBlockStyle { Separator = true } },
        };
    }

    /// <summary>In words: to 100 metres below a kilometre, to 100 metres below ten, then to a kilometre.</summary>
    internal static string Distance(double metres, PlacePhrases words)
    {
        var rounded = Math.Max(100, Math.Round(metres / 100) * 100);
        var said = rounded < 1000 ? string.Create(CultureInfo.InvariantCulture, $"{rounded:f0}m")
            : rounded < 10_000 ? string.Create(CultureInfo.InvariantCulture, $"{rounded / 1000:0.#}km").Replace(".", words.DecimalMark, StringComparison.Ordinal)
            : string.Create(CultureInfo.InvariantCulture, $"{rounded / 1000:f0}km");
        return words.Distance.Replace("{distance}", said, StringComparison.Ordinal);
    }

    internal static string Hours(Place place, PlacePhrases words)
    {
        const string Japanese = "月火水木金土日祝";
        var days = place.Days is { } published && published.All(day => Japanese.Contains(day, StringComparison.Ordinal) || "・、, ".Contains(day, StringComparison.Ordinal))
            ? string.Join(' ', published.Where(day => Japanese.Contains(day, StringComparison.Ordinal)).Select(day => words.Weekdays[Japanese.IndexOf(day, StringComparison.Ordinal)]))
            : place.Days;
        return string.Join('\n', new[] { string.Join("  ", new[] { days, place.Time }.Where(part => !string.IsNullOrEmpty(part))), place.HoursNote }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static IEnumerable<LineAction> More(PlaceQuery query, int count, PlacePhrases words) =>
        count > query.Skip + MaxPlaces ? [Tap(words.LabelMore, query with { Skip = query.Skip + MaxPlaces })] : [];

    private static IEnumerable<LineAction> Narrower(PlaceQuery query, PlacePhrases words) => Enum.GetValues<PlaceKind>()
        .Where(kind => kind != query.Kind)
        .Select(kind => Tap(words.Kinds[kind], query with { Kind = kind, Skip = 0 }));

    private static LineAction[] Elsewhere(PlaceQuery query, PlacePhrases words) => [Tap(words.LabelByTown, new PlaceQuery(query.Kind, ByTown: true))];

    private PostbackAction Person(Language language)
    {
        var label = texts.In(language).LabelPerson;
        return new PostbackAction(label, new BotAction(BotVerb.Person).ToData()) { DisplayText = label };
    }

    private static string Name(Municipality town, Language language) =>
        language == Language.EasyJapanese ? $"{town.Name}（{town.Kana}）"
        : language == Language.Japanese || language == Language.Chinese ? town.Name
        : $"{town.Roman} ({town.Name})";

    private static BotAction Action(PlaceQuery query) => new(BotVerb.Places, Places: query);

    private static PostbackAction Tap(string label, PlaceQuery query) => new(label, Action(query).ToData()) { DisplayText = label };

    private static FlexText Text(string text, FlexSize size, string color) => new(text) { Wrap = true, Size = size, Color = color, Scaling = true };

    private static FlexButton Link(string label, string uri) => new(new UriAction(label, uri))
    {
        Style = FlexButtonStyle.Primary,
        Color = BubbleStyle.Accent,
        Height = FlexButtonHeight.Sm,
        Scaling = true,
    };
}

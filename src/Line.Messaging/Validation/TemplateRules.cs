namespace Line.Messaging;

/// <summary>LINE: template messages.</summary>
internal static class TemplateRules
{
    private const int MostColumns = 10;
    private const int LongestTitle = 40;
    private const int LongestTextBesideImage = 60;

    public static void Check(Limits limits, string path, Template? template)
    {
        if (!limits.Present(path, template))
            return;
        switch (template)
        {
            case ButtonsTemplate buttons:
                limits.OneOf(path + ".imageAspectRatio", buttons.ImageAspectRatio);
                limits.OneOf(path + ".imageSize", buttons.ImageSize);
                CheckCard(limits, path, new Card(buttons.ThumbnailImageUrl, buttons.ImageBackgroundColor, buttons.Title, buttons.Text, buttons.DefaultAction), 160);
                CheckActions(limits, path, buttons.Actions, 1, 4);
                break;
            case ConfirmTemplate confirm:
                limits.Graphemes(path + ".text", confirm.Text, 240);
                CheckActions(limits, path, confirm.Actions, 2, 2);
                break;
            case CarouselTemplate carousel:
                CheckCarousel(limits, path, carousel);
                break;
            case ImageCarouselTemplate carousel:
                CheckImages(limits, path, carousel);
                break;
            default:
                limits.Kind(path, template!.Type, "buttons", "confirm", "carousel", "image_carousel");
                break;
        }
    }

    private static void CheckCarousel(Limits limits, string path, CarouselTemplate carousel)
    {
        limits.OneOf(path + ".imageAspectRatio", carousel.ImageAspectRatio);
        limits.OneOf(path + ".imageSize", carousel.ImageSize);
        limits.Count(path + ".columns", carousel.Columns, 1, MostColumns);
        int? actionsInFirst = null;
        for (var i = 0; i < carousel.Columns?.Count; i++)
        {
            var at = $"{path}.columns[{i}]";
            var column = carousel.Columns[i];
            if (!limits.Present(at, column))
                continue;
            CheckCard(limits, at, new Card(column.ThumbnailImageUrl, column.ImageBackgroundColor, column.Title, column.Text, column.DefaultAction), 120);
            CheckActions(limits, at, column.Actions, 1, 3);
            var actions = column.Actions?.Count ?? 0;
            if (actions != (actionsInFirst ??= actions))
            {
                limits.Add(at + ".actions", FormattableString.Invariant($"{actionsInFirst} actions, as in the first column"), FormattableString.Invariant($"{actions} actions"),
                    "The number of actions must be the same for all columns");
            }
        }
    }

    private static void CheckImages(Limits limits, string path, ImageCarouselTemplate carousel)
    {
        limits.Count(path + ".columns", carousel.Columns, 1, MostColumns);
        for (var i = 0; i < carousel.Columns?.Count; i++)
        {
            var at = $"{path}.columns[{i}]";
            if (!limits.Present(at, carousel.Columns[i]))
                continue;
            limits.Https(at + ".imageUrl", carousel.Columns[i].ImageUrl);
            ActionRules.Check(limits, at + ".action", carousel.Columns[i].Action, ActionPlace.ImageCarousel);
        }
    }

    private static void CheckCard(Limits limits, string path, Card card, int longestText)
    {
        limits.Https(path + ".thumbnailImageUrl", card.Image, required: false);
        limits.Color(path + ".imageBackgroundColor", card.Color);
        limits.Graphemes(path + ".title", card.Title, LongestTitle, required: false);
        limits.Graphemes(path + ".text", card.Text, card.Image is null && card.Title is null ? longestText : LongestTextBesideImage);
        if (card.DefaultAction is not null)
            ActionRules.Check(limits, path + ".defaultAction", card.DefaultAction, ActionPlace.TemplateDefault);
    }

    private static void CheckActions(Limits limits, string path, IReadOnlyList<LineAction>? actions, int least, int most)
    {
        limits.Count(path + ".actions", actions, least, most);
        for (var i = 0; i < actions?.Count; i++)
            ActionRules.Check(limits, $"{path}.actions[{i}]", actions[i], ActionPlace.Template);
    }

    private sealed record Card(string? Image, string? Color, string? Title, string? Text, LineAction? DefaultAction);
}

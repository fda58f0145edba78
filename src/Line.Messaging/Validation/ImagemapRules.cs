namespace Line.Messaging;

/// <summary>LINE: imagemap message.</summary>
internal static class ImagemapRules
{
    private const int BaseWidth = 1040;

    public static void Check(Limits limits, string path, ImagemapMessage imagemap)
    {
        limits.Https(Limits.At(path, "baseUrl"), imagemap.BaseUrl);
        if (limits.Present(Limits.At(path, "baseSize"), imagemap.BaseSize))
        {
            limits.Range(Limits.At(path, "baseSize.width"), imagemap.BaseSize.Width, BaseWidth, BaseWidth);
            limits.Range(Limits.At(path, "baseSize.height"), imagemap.BaseSize.Height, 1, int.MaxValue);
        }

        var at = Limits.At(path, "actions");
        limits.Count(at, imagemap.Actions, 0, 50);
        for (var i = 0; i < imagemap.Actions?.Count; i++)
            CheckAction(limits, $"{at}[{i}]", imagemap.Actions[i]);
        if (imagemap.Video is { } video)
            CheckVideo(limits, Limits.At(path, "video"), video);
    }

    private static void CheckAction(Limits limits, string path, ImagemapAction? action)
    {
        if (!limits.Present(path, action))
            return;
        switch (action)
        {
            case ImagemapMessageAction message:
                limits.Units(path + ".text", message.Text, 400);
                break;
            case ImagemapUriAction uri:
                limits.Url(path + ".linkUri", uri.LinkUri, 1000, required: true, ["http", "https", "line", "tel"]);
                break;
            case ImagemapClipboardAction clipboard:
                limits.Units(path + ".clipboardText", clipboard.ClipboardText, 1000);
                break;
            default:
                limits.Kind(path, action!.Type, "message", "uri", "clipboard");
                return;
        }

        limits.Units(path + ".label", action.Label, 100, least: 0, required: false);
        CheckArea(limits, path + ".area", action.Area);
    }

    private static void CheckVideo(Limits limits, string path, ImagemapVideo video)
    {
        limits.Https(path + ".originalContentUrl", video.OriginalContentUrl);
        limits.Https(path + ".previewImageUrl", video.PreviewImageUrl);
        CheckArea(limits, path + ".area", video.Area);
        if (video.ExternalLink is not { } link)
            return;
        limits.Url(path + ".externalLink.linkUri", link.LinkUri, 1000, required: true, ["http", "https", "line", "tel"]);
        limits.Units(path + ".externalLink.label", link.Label, 30);
    }

    private static void CheckArea(Limits limits, string path, ImagemapArea? area)
    {
        if (!limits.Present(path, area))
            return;
        limits.Range(path + ".x", area!.X, 0, int.MaxValue);
        limits.Range(path + ".y", area.Y, 0, int.MaxValue);
        limits.Range(path + ".width", area.Width, 1, int.MaxValue);
        limits.Range(path + ".height", area.Height, 1, int.MaxValue);
    }
}

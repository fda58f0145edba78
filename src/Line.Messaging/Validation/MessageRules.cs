namespace Line.Messaging;

/// <summary>LINE: message objects.</summary>
internal static class MessageRules
{
    private const int LongestAltText = 1500;

    private static readonly string[] Types =
        ["text", "textV2", "sticker", "image", "video", "audio", "location", "imagemap", "template", "flex", "coupon"];

    public static void Check(Limits limits, string path, Message? message)
    {
        if (message is null)
        {
            limits.Present(path.Length == 0 ? "message" : path, message);
            return;
        }

        string At(string name) => Limits.At(path, name);
        switch (message)
        {
            case TextMessage text:
                TextRules.Check(limits, path, text);
                break;
            case TextMessageV2 text:
                TextRules.Check(limits, path, text);
                break;
            case StickerMessage sticker:
                limits.Required(At("packageId"), sticker.PackageId);
                limits.Required(At("stickerId"), sticker.StickerId);
                break;
            case ImageMessage image:
                limits.Https(At("originalContentUrl"), image.OriginalContentUrl);
                limits.Https(At("previewImageUrl"), image.PreviewImageUrl);
                break;
            case VideoMessage video:
                limits.Https(At("originalContentUrl"), video.OriginalContentUrl);
                limits.Https(At("previewImageUrl"), video.PreviewImageUrl);
                limits.Units(At("trackingId"), video.TrackingId, 100, required: false);
                break;
            case AudioMessage audio:
                limits.Https(At("originalContentUrl"), audio.OriginalContentUrl);
                limits.Range(At("duration"), audio.Duration, 1, long.MaxValue);
                break;
            case LocationMessage location:
                limits.Units(At("title"), location.Title, 100);
                limits.Units(At("address"), location.Address, 100);
                limits.Range(At("latitude"), location.Latitude, -90, 90);
                limits.Range(At("longitude"), location.Longitude, -180, 180);
                break;
            case CouponMessage coupon:
                limits.Required(At("couponId"), coupon.CouponId);
                limits.Units(At("deliveryTag"), coupon.DeliveryTag, 30, required: false);
                break;
            case ImagemapMessage imagemap:
                limits.Units(At("altText"), imagemap.AltText, LongestAltText);
                ImagemapRules.Check(limits, path, imagemap);
                break;
            case TemplateMessage template:
                limits.Units(At("altText"), template.AltText, LongestAltText);
                TemplateRules.Check(limits, At("template"), template.Template);
                break;
            case FlexMessage flex:
                limits.Units(At("altText"), flex.AltText, LongestAltText);
                FlexContainerRules.Check(limits, At("contents"), flex.Contents);
                break;
            default:
                limits.Kind(path, message.Type, Types);
                break;
        }

        CheckQuickReply(limits, At("quickReply"), message.QuickReply);
        if (message.Sender is { } sender)
        {
            limits.Units(At("sender.name"), sender.Name, 20, required: false);
            limits.Https(At("sender.iconUrl"), sender.IconUrl, required: false);
        }
    }

    private static void CheckQuickReply(Limits limits, string path, QuickReply? quickReply)
    {
        if (quickReply is null)
            return;
        limits.Count(path + ".items", quickReply.Items, 1, 13);
        for (var i = 0; i < quickReply.Items?.Count; i++)
        {
            var at = $"{path}.items[{i}]";
            if (!limits.Present(at, quickReply.Items[i]))
                continue;
            limits.Kind(at, quickReply.Items[i].Type, "action");
            limits.Https(at + ".imageUrl", quickReply.Items[i].ImageUrl, required: false);
            ActionRules.Check(limits, at + ".action", quickReply.Items[i].Action, ActionPlace.QuickReply);
        }
    }
}

using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

/// <summary>Maps a message's JSON to its record.</summary>
internal static class ContentReader
{
    public static MessageContent? Read(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
            return null;
        var type = message.Text("type") ?? "";
        var id = message.Text("id") ?? "";
        return Typed(message, type, id) with { MarkAsReadToken = message.Text("markAsReadToken") };
    }

    private static MessageContent Typed(JsonElement message, string type, string id) => type switch
    {
        "text" when message.Text("text") is { } text => Text(message, type, id, text),
        "image" => new ImageContent
        {
            Type = type,
            Id = id,
            ContentProvider = Provider(message),
            ImageSet = Set(message.Child("imageSet")),
            QuoteToken = message.Text("quoteToken"),
        },
        "video" => new VideoContent
        {
            Type = type,
            Id = id,
            Duration = message.Milliseconds("duration"),
            ContentProvider = Provider(message),
            QuoteToken = message.Text("quoteToken"),
        },
        "audio" => new AudioContent { Type = type, Id = id, Duration = message.Milliseconds("duration"), ContentProvider = Provider(message) },
        "file" => new FileContent { Type = type, Id = id, FileName = message.Text("fileName"), FileSize = message.Integer("fileSize") },
        "location" when message.Real("latitude") is { } latitude && message.Real("longitude") is { } longitude => new LocationContent
        {
            Type = type,
            Id = id,
            Title = message.Text("title"),
            Address = message.Text("address"),
            Latitude = latitude,
            Longitude = longitude,
        },
        "sticker" when message.Text("packageId") is { } package && message.Text("stickerId") is { } sticker => Sticker(message, type, id, package, sticker),
        _ => new UnknownContent { Type = type, Id = id },
    };

    private static TextContent Text(JsonElement message, string type, string id, string text) => new()
    {
        Type = type,
        Id = id,
        Text = text,
        Emojis = message.Items("emojis", Emoji),
        Mentionees = message.Child("mention").Items("mentionees", Mention),
        QuoteToken = message.Text("quoteToken"),
        QuotedMessageId = message.Text("quotedMessageId"),
    };

    private static StickerContent Sticker(JsonElement message, string type, string id, string package, string sticker) => new()
    {
        Type = type,
        Id = id,
        PackageId = package,
        StickerId = sticker,
        StickerResourceType = message.Text("stickerResourceType"),
        Keywords = message.Texts("keywords"),
        Text = message.Text("text"),
        QuoteToken = message.Text("quoteToken"),
        QuotedMessageId = message.Text("quotedMessageId"),
    };

    private static TextEmoji? Emoji(JsonElement emoji) =>
        emoji.SmallInteger("index") is { } index && emoji.SmallInteger("length") is { } length
            && emoji.Text("productId") is { } product && emoji.Text("emojiId") is { } id
            ? new TextEmoji(index, length, product, id)
            : null;

    private static Mentionee? Mention(JsonElement mention)
    {
        if (mention.SmallInteger("index") is not { } index || mention.SmallInteger("length") is not { } length)
            return null;
        var userId = mention.Text("userId");
        var kind = mention.Text("type") switch
        {
            "user" => MentionKind.User,
            "all" => MentionKind.All,
            null when userId is not null => MentionKind.User, // bodies from before LINE named the kind
            _ => MentionKind.Unknown,
        };
        return new Mentionee(kind, index, length) { UserId = userId, IsSelf = mention.Flag("isSelf") };
    }

    private static ContentProvider? Provider(JsonElement message) =>
        message.Child("contentProvider") is { ValueKind: JsonValueKind.Object } provider
            ? new ContentProvider(provider.Text("type") switch
            {
                "line" => ContentProviderKind.Line,
                "external" => ContentProviderKind.External,
                _ => ContentProviderKind.Unknown,
            })
            {
                OriginalContentUrl = provider.Text("originalContentUrl"),
                PreviewImageUrl = provider.Text("previewImageUrl"),
            }
            : null;

    private static ImageSet? Set(JsonElement set) =>
        set.Text("id") is { } id ? new ImageSet(id, set.SmallInteger("index"), set.SmallInteger("total")) : null;
}

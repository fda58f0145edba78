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
        var type = message.Text("type"u8) ?? "";
        var id = message.Text("id"u8) ?? "";
        return Typed(message, type, id) with { MarkAsReadToken = message.Text("markAsReadToken"u8) };
    }

    private static MessageContent Typed(JsonElement message, string type, string id) => type switch
    {
        "text" when message.Text("text"u8) is { } text => Text(message, type, id, text),
        "image" => new ImageContent
        {
            Type = type,
            Id = id,
            ContentProvider = Provider(message),
            ImageSet = Set(message.Child("imageSet"u8)),
            QuoteToken = message.Text("quoteToken"u8),
        },
        "video" => new VideoContent
        {
            Type = type,
            Id = id,
            Duration = message.Milliseconds("duration"u8),
            ContentProvider = Provider(message),
            QuoteToken = message.Text("quoteToken"u8),
        },
        "audio" => new AudioContent { Type = type, Id = id, Duration = message.Milliseconds("duration"u8), ContentProvider = Provider(message) },
        "file" => new FileContent { Type = type, Id = id, FileName = message.Text("fileName"u8), FileSize = message.Integer("fileSize"u8) },
        "location" when message.Real("latitude"u8) is { } latitude && message.Real("longitude"u8) is { } longitude => new LocationContent
        {
            Type = type,
            Id = id,
            Title = message.Text("title"u8),
            Address = message.Text("address"u8),
            Latitude = latitude,
            Longitude = longitude,
        },
        "sticker" when message.Text("packageId"u8) is { } package && message.Text("stickerId"u8) is { } sticker => Sticker(message, type, id, package, sticker),
        _ => new UnknownContent { Type = type, Id = id },
    };

    private static TextContent Text(JsonElement message, string type, string id, string text) => new()
    {
        Type = type,
        Id = id,
        Text = text,
        Emojis = message.Items("emojis"u8, Emoji),
        Mentionees = message.Child("mention"u8).Items("mentionees"u8, Mention),
        QuoteToken = message.Text("quoteToken"u8),
        QuotedMessageId = message.Text("quotedMessageId"u8),
    };

    private static StickerContent Sticker(JsonElement message, string type, string id, string package, string sticker) => new()
    {
        Type = type,
        Id = id,
        PackageId = package,
        StickerId = sticker,
        StickerResourceType = message.Text("stickerResourceType"u8),
        Keywords = message.Texts("keywords"u8),
        Text = message.Text("text"u8),
        QuoteToken = message.Text("quoteToken"u8),
        QuotedMessageId = message.Text("quotedMessageId"u8),
    };

    private static TextEmoji? Emoji(JsonElement emoji) =>
        emoji.SmallInteger("index"u8) is { } index && emoji.SmallInteger("length"u8) is { } length
            && emoji.Text("productId"u8) is { } product && emoji.Text("emojiId"u8) is { } id
            ? new TextEmoji(index, length, product, id)
            : null;

    private static Mentionee? Mention(JsonElement mention)
    {
        if (mention.SmallInteger("index"u8) is not { } index || mention.SmallInteger("length"u8) is not { } length)
            return null;
        var userId = mention.Text("userId"u8);
        var kind = mention.Text("type"u8) switch
        {
            "user" => MentionKind.User,
            "all" => MentionKind.All,
            null when userId is not null => MentionKind.User, // bodies from before LINE named the kind
            _ => MentionKind.Unknown,
        };
        return new Mentionee(kind, index, length) { UserId = userId, IsSelf = mention.Flag("isSelf"u8) };
    }

    private static ContentProvider? Provider(JsonElement message) =>
        message.Child("contentProvider"u8) is { ValueKind: JsonValueKind.Object } provider
            ? new ContentProvider(provider.Text("type"u8) switch
            {
                "line" => ContentProviderKind.Line,
                "external" => ContentProviderKind.External,
                _ => ContentProviderKind.Unknown,
            })
            {
                OriginalContentUrl = provider.Text("originalContentUrl"u8),
                PreviewImageUrl = provider.Text("previewImageUrl"u8),
            }
            : null;

    private static ImageSet? Set(JsonElement set) =>
        set.Text("id"u8) is { } id ? new ImageSet(id, set.SmallInteger("index"u8), set.SmallInteger("total"u8)) : null;
}

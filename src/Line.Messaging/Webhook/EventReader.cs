using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

/// <summary>Maps an event's JSON to its record.</summary>
internal static class EventReader
{
    public static WebhookEvent Read(JsonElement raw)
    {
        var read = Typed(raw, raw.Text("type") ?? "");
        return read with
        {
            Mode = raw.Text("mode") switch { "active" => ChannelMode.Active, "standby" => ChannelMode.Standby, _ => ChannelMode.Unknown },
            Timestamp = raw.Instant("timestamp") ?? DateTimeOffset.UnixEpoch,
            Source = SourceReader.Read(raw.Child("source")),
            WebhookEventId = raw.Text("webhookEventId"),
            IsRedelivery = raw.Child("deliveryContext").Flag("isRedelivery") ?? false,
            ReplyToken = raw.Text("replyToken"),
            Raw = raw,
        };
    }

    // A known type without the part that it is about is unknown: no value is made up for it.
    private static WebhookEvent Typed(JsonElement raw, string type) => type switch
    {
        "message" => Message(raw, type),
        "messageEdited" => MessageEdited(raw, type),
        "unsend" when raw.Child("unsend").Text("messageId") is { } id => new UnsendEvent { Type = type, MessageId = id },
        "follow" => new FollowEvent { Type = type, IsUnblocked = raw.Child("follow").Flag("isUnblocked") },
        "unfollow" => new UnfollowEvent { Type = type },
        "join" => new JoinEvent { Type = type },
        "leave" => new LeaveEvent { Type = type },
        "memberJoined" => new MemberJoinedEvent { Type = type, Members = Members(raw.Child("joined")) },
        "memberLeft" => new MemberLeftEvent { Type = type, Members = Members(raw.Child("left")) },
        "postback" => Postback(raw.Child("postback"), type),
        "videoPlayComplete" when raw.Child("videoPlayComplete").Text("trackingId") is { } id => new VideoPlayCompleteEvent { Type = type, TrackingId = id },
        "beacon" => Beacon(raw.Child("beacon"), type),
        "accountLink" => AccountLink(raw.Child("link"), type),
        "membership" => Membership(raw.Child("membership"), type),
        "module" => Module(raw.Child("module"), type),
        "activated" => new ActivatedEvent { Type = type, ExpiresAt = raw.Child("chatControl").Instant("expireAt") },
        "deactivated" => new DeactivatedEvent { Type = type },
        "botSuspended" => new BotSuspendedEvent { Type = type },
        "botResumed" => new BotResumedEvent { Type = type },
        "delivery" when raw.Child("delivery").Text("data") is { } data => new DeliveryEvent { Type = type, Data = data },
        _ => new UnknownEvent { Type = type },
    };

    private static WebhookEvent Message(JsonElement raw, string type) =>
        ContentReader.Read(raw.Child("message")) is { } content
            ? new MessageEvent { Type = type, Message = content }
            : new UnknownEvent { Type = type };

    private static WebhookEvent MessageEdited(JsonElement raw, string type) =>
        ContentReader.Read(raw.Child("message")) is { } content
            ? new MessageEditedEvent { Type = type, Message = content }
            : new UnknownEvent { Type = type };

    private static WebhookEvent Postback(JsonElement postback, string type) =>
        postback.Text("data") is { } data
            ? new PostbackEvent { Type = type, Data = data, Params = PostbackReader.Read(postback.Child("params")) }
            : new UnknownEvent { Type = type };

    private static WebhookEvent Beacon(JsonElement beacon, string type) => beacon.ValueKind == JsonValueKind.Object
        ? new BeaconEvent
        {
            Type = type,
            HardwareId = beacon.Text("hwid"),
            Kind = beacon.Text("type") switch { "enter" => BeaconKind.Enter, "banner" => BeaconKind.Banner, "stay" => BeaconKind.Stay, _ => BeaconKind.Unknown },
            DeviceMessage = beacon.Text("dm"),
        }
        : new UnknownEvent { Type = type };

    private static WebhookEvent AccountLink(JsonElement link, string type) => link.Text("nonce") is { } nonce
        ? new AccountLinkEvent
        {
            Type = type,
            Nonce = nonce,
            Result = link.Text("result") switch { "ok" => AccountLinkResult.Ok, "failed" => AccountLinkResult.Failed, _ => AccountLinkResult.Unknown },
        }
        : new UnknownEvent { Type = type };

    private static WebhookEvent Membership(JsonElement membership, string type) => membership.Integer("membershipId") is { } id
        ? new MembershipEvent
        {
            Type = type,
            MembershipId = id,
            Change = membership.Text("type") switch
            {
                "joined" => MembershipChange.Joined,
                "left" => MembershipChange.Left,
                "renewed" => MembershipChange.Renewed,
                _ => MembershipChange.Unknown,
            },
        }
        : new UnknownEvent { Type = type };

    private static WebhookEvent Module(JsonElement module, string type) => module.ValueKind == JsonValueKind.Object
        ? new ModuleEvent
        {
            Type = type,
            Change = module.Text("type") switch { "attached" => ModuleChange.Attached, "detached" => ModuleChange.Detached, _ => ModuleChange.Unknown },
            BotId = module.Text("botId"),
            Scopes = module.Texts("scopes"),
            Reason = module.Text("reason"),
        }
        : new UnknownEvent { Type = type };

    private static IReadOnlyList<UserSource> Members(JsonElement change) =>
        change.Items("members", static member => SourceReader.Read(member) as UserSource);
}

using System.Text.Json;
using Line.Messaging.Json;

namespace Line.Messaging.Webhook;

/// <summary>Maps an event's JSON to its record.</summary>
internal static class EventReader
{
    public static WebhookEvent Read(JsonElement raw)
    {
        var read = Typed(raw, raw.Text("type"u8) ?? "");
        return read with
        {
            Mode = raw.Text("mode"u8) switch { "active" => ChannelMode.Active, "standby" => ChannelMode.Standby, _ => ChannelMode.Unknown },
            Timestamp = raw.Instant("timestamp"u8) ?? DateTimeOffset.UnixEpoch,
            Source = SourceReader.Read(raw.Child("source"u8)),
            WebhookEventId = raw.Text("webhookEventId"u8),
            IsRedelivery = raw.Child("deliveryContext"u8).Flag("isRedelivery"u8) ?? false,
            ReplyToken = raw.Text("replyToken"u8),
            Raw = raw,
        };
    }

    // A known type without the part that it is about is unknown: no value is made up for it.
    private static WebhookEvent Typed(JsonElement raw, string type) => type switch
    {
        "message" => Message(raw, type),
        "messageEdited" => MessageEdited(raw, type),
        "unsend" when raw.Child("unsend"u8).Text("messageId"u8) is { } id => new UnsendEvent { Type = type, MessageId = id },
        "follow" => new FollowEvent { Type = type, IsUnblocked = raw.Child("follow"u8).Flag("isUnblocked"u8) },
        "unfollow" => new UnfollowEvent { Type = type },
        "join" => new JoinEvent { Type = type },
        "leave" => new LeaveEvent { Type = type },
        "memberJoined" => new MemberJoinedEvent { Type = type, Members = Members(raw.Child("joined"u8)) },
        "memberLeft" => new MemberLeftEvent { Type = type, Members = Members(raw.Child("left"u8)) },
        "postback" => Postback(raw.Child("postback"u8), type),
        "videoPlayComplete" when raw.Child("videoPlayComplete"u8).Text("trackingId"u8) is { } id => new VideoPlayCompleteEvent { Type = type, TrackingId = id },
        "beacon" => Beacon(raw.Child("beacon"u8), type),
        "accountLink" => AccountLink(raw.Child("link"u8), type),
        "membership" => Membership(raw.Child("membership"u8), type),
        "module" => Module(raw.Child("module"u8), type),
        "activated" => new ActivatedEvent { Type = type, ExpiresAt = raw.Child("chatControl"u8).Instant("expireAt"u8) },
        "deactivated" => new DeactivatedEvent { Type = type },
        "botSuspended" => new BotSuspendedEvent { Type = type },
        "botResumed" => new BotResumedEvent { Type = type },
        "delivery" when raw.Child("delivery"u8).Text("data"u8) is { } data => new DeliveryEvent { Type = type, Data = data },
        _ => new UnknownEvent { Type = type },
    };

    private static WebhookEvent Message(JsonElement raw, string type) =>
        ContentReader.Read(raw.Child("message"u8)) is { } content
            ? new MessageEvent { Type = type, Message = content }
            : new UnknownEvent { Type = type };

    private static WebhookEvent MessageEdited(JsonElement raw, string type) =>
        ContentReader.Read(raw.Child("message"u8)) is { } content
            ? new MessageEditedEvent { Type = type, Message = content }
            : new UnknownEvent { Type = type };

    private static WebhookEvent Postback(JsonElement postback, string type) =>
        postback.Text("data"u8) is { } data
            ? new PostbackEvent { Type = type, Data = data, Params = PostbackReader.Read(postback.Child("params"u8)) }
            : new UnknownEvent { Type = type };

    private static WebhookEvent Beacon(JsonElement beacon, string type) => beacon.ValueKind == JsonValueKind.Object
        ? new BeaconEvent
        {
            Type = type,
            HardwareId = beacon.Text("hwid"u8),
            Kind = beacon.Text("type"u8) switch { "enter" => BeaconKind.Enter, "banner" => BeaconKind.Banner, "stay" => BeaconKind.Stay, _ => BeaconKind.Unknown },
            DeviceMessage = beacon.Text("dm"u8),
        }
        : new UnknownEvent { Type = type };

    private static WebhookEvent AccountLink(JsonElement link, string type) => link.Text("nonce"u8) is { } nonce
        ? new AccountLinkEvent
        {
            Type = type,
            Nonce = nonce,
            Result = link.Text("result"u8) switch { "ok" => AccountLinkResult.Ok, "failed" => AccountLinkResult.Failed, _ => AccountLinkResult.Unknown },
        }
        : new UnknownEvent { Type = type };

    private static WebhookEvent Membership(JsonElement membership, string type) => membership.Integer("membershipId"u8) is { } id
        ? new MembershipEvent
        {
            Type = type,
            MembershipId = id,
            Change = membership.Text("type"u8) switch
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
            Change = module.Text("type"u8) switch { "attached" => ModuleChange.Attached, "detached" => ModuleChange.Detached, _ => ModuleChange.Unknown },
            BotId = module.Text("botId"u8),
            Scopes = module.Texts("scopes"u8),
            Reason = module.Text("reason"u8),
        }
        : new UnknownEvent { Type = type };

    private static IReadOnlyList<UserSource> Members(JsonElement change) =>
        change.Items("members"u8, static member => SourceReader.Read(member) as UserSource);
}

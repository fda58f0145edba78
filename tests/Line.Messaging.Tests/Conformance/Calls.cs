using Line.Messaging.Tests.Coupons;
using Line.Messaging.Tests.Messages;

namespace Line.Messaging.Tests.Conformance;

/// <summary>A call of each operation through the client's public face, with every argument it takes.</summary>
internal static class Calls
{
    private const string User = "U206d25c2ea6bd87c17655609a1c37cb8";
    private static readonly DateOnly Day = new(2026, 7, 31);
    private static readonly Message[] Hello = [new TextMessage("hello")];
    private static readonly Guid Key = new("123e4567-e89b-42d3-a456-426614174000");

    private static readonly RichMenu Menu = new(new RichMenuSize(2500, 1686), "menu", "メニュー",
        [new RichMenuArea(new RichMenuBounds(0, 0, 1250, 1686), new RichMenuSwitchAction("次", "menu-b", "b")), new RichMenuArea(new RichMenuBounds(1250, 0, 1250, 1686), new PostbackAction(null, "a"))])
    { Selected = true };

    private static readonly RichMenuBatchOperation[] Batch = [new RichMenuBatchReplace("a", "b"), new RichMenuBatchUnlink("c"), new RichMenuBatchUnlinkAll()];

    private static readonly LiffAppSettings Liff = new()
    {
        View = new LiffView { Type = "tall", Url = "https://example.com/form", ModuleMode = false },
        Description = "form",
        Features = new LiffFeatures { Ble = false, QrCode = true },
        PermanentLinkPattern = "concat",
        Scope = ["openid", "profile"],
        BotPrompt = "normal",
    };

    private static readonly Narrowcast Narrowcast = new(Hello)
    {
        Recipient = Recipient.AllOf(new AudienceRecipient(5614991017776), Recipient.Except(Recipient.AnyOf(new RedeliveryRecipient("5b59509c-c57b-11e9-aa8c-2a2ae2dbcce4")))),
        Demographic = DemographicFilter.AnyOf(
            new AreaFilter([AreaCode.Japan(35)]),
            DemographicFilter.AllOf(new GenderFilter([Gender.Female]), new AgeFilter { Gte = AgeBoundary.Of(20), Lt = AgeBoundary.Of(45) }),
            DemographicFilter.Except(new AppTypeFilter([AppType.Ios, AppType.Android])),
            new SubscriptionPeriodFilter { Gte = SubscriptionBoundary.Day7, Lt = SubscriptionBoundary.Day365 }),
        Limit = new NarrowcastLimit { Max = 100, UpToRemainingQuota = true, ForbidPartialDelivery = false },
        NotificationDisabled = true,
    };

    public static IReadOnlyDictionary<string, Func<LineMessagingClient, Task>> All { get; } = new Dictionary<string, Func<LineMessagingClient, Task>>(StringComparer.Ordinal)
    {
        ["replyMessage"] = client => client.ReplyAsync("token", [.. Samples.Messages.Take(5)], notificationDisabled: true),
        ["pushMessage"] = client => client.PushAsync(User, [.. Samples.Messages.Skip(5).Take(5)], Key, notificationDisabled: true, customAggregationUnit: "unit_1"),
        ["multicast"] = client => client.MulticastAsync([User], [.. Samples.Messages.Skip(10).Take(5)], Key, notificationDisabled: true, customAggregationUnit: "unit_1"),
        ["narrowcast"] = client => client.NarrowcastAsync(Narrowcast, Key),
        ["broadcast"] = client => client.BroadcastAsync([.. Samples.Messages.Skip(15)], Key, notificationDisabled: true),
        ["getNarrowcastProgress"] = client => client.GetNarrowcastProgressAsync("5b59509c-c57b-11e9-aa8c-2a2ae2dbcce4"),
        ["validateReply"] = client => client.ValidateAsync(SendMethod.Reply, Hello),
        ["validatePush"] = client => client.ValidateAsync(SendMethod.Push, Hello),
        ["validateMulticast"] = client => client.ValidateAsync(SendMethod.Multicast, Hello),
        ["validateNarrowcast"] = client => client.ValidateAsync(SendMethod.Narrowcast, Hello),
        ["validateBroadcast"] = client => client.ValidateAsync(SendMethod.Broadcast, Hello),

        ["getMessageQuota"] = client => client.GetQuotaAsync(),
        ["getMessageQuotaConsumption"] = client => client.GetQuotaConsumptionAsync(),
        ["getNumberOfSentReplyMessages"] = client => client.GetDeliveryCountAsync(SendMethod.Reply, Day),
        ["getNumberOfSentPushMessages"] = client => client.GetDeliveryCountAsync(SendMethod.Push, Day),
        ["getNumberOfSentMulticastMessages"] = client => client.GetDeliveryCountAsync(SendMethod.Multicast, Day),
        ["getNumberOfSentBroadcastMessages"] = client => client.GetDeliveryCountAsync(SendMethod.Broadcast, Day),
        ["getAggregationUnitUsage"] = client => client.GetAggregationUnitCountAsync(),
        ["getAggregationUnitNameList"] = client => client.GetAggregationUnitNamesAsync("next", 30),

        ["getProfile"] = client => client.GetProfileAsync(User),
        ["getFollowers"] = client => client.GetFollowerIdsAsync("next", 1000),
        ["getBotInfo"] = client => client.GetBotInfoAsync(),
        ["getMessageContent"] = async client => await (await client.GetContentAsync("325708")).DisposeAsync(),
        ["getMessageContentPreview"] = async client => await (await client.GetContentPreviewAsync("325708")).DisposeAsync(),
        ["getMessageContentTranscodingByMessageId"] = client => client.GetTranscodingStatusAsync("325708"),
        ["showLoadingAnimation"] = client => client.StartLoadingAsync(User, 60),
        ["markMessagesAsReadByToken"] = client => client.MarkAsReadAsync("token"),
        ["issueLinkToken"] = client => client.IssueLinkTokenAsync(User),
        ["getWebhookEndpoint"] = client => client.GetWebhookEndpointAsync(),
        ["setWebhookEndpoint"] = client => client.SetWebhookEndpointAsync(new Uri("https://example.com/line/webhook")),
        ["testWebhookEndpoint"] = client => client.TestWebhookEndpointAsync(new Uri("https://example.com/line/webhook")),

        ["getGroupSummary"] = client => client.Groups.GetSummaryAsync("C1"),
        ["getGroupMemberCount"] = client => client.Groups.CountMembersAsync("C1"),
        ["getGroupMembersIds"] = client => client.Groups.GetMemberIdsAsync("C1", "next"),
        ["getGroupMemberProfile"] = client => client.Groups.GetMemberAsync("C1", User),
        ["leaveGroup"] = client => client.Groups.LeaveAsync("C1"),
        ["getRoomMemberCount"] = client => client.Groups.CountRoomMembersAsync("R1"),
        ["getRoomMembersIds"] = client => client.Groups.GetRoomMemberIdsAsync("R1", "next"),
        ["getRoomMemberProfile"] = client => client.Groups.GetRoomMemberAsync("R1", User),
        ["leaveRoom"] = client => client.Groups.LeaveRoomAsync("R1"),
        ["getMembershipList"] = client => client.Memberships.ListAsync(),
        ["getMembershipSubscription"] = client => client.Memberships.GetSubscriptionsAsync(User),
        ["getJoinedMembershipUsers"] = client => client.Memberships.GetUserIdsAsync(3189, "next", 1000),

        ["listCoupon"] = client => client.Coupons.ListAsync([CouponStatus.Running, CouponStatus.Closed], "next", 100),
        ["createCoupon"] = client => client.Coupons.CreateAsync(CouponSamples.Discount),
        ["getCouponDetail"] = client => client.Coupons.GetAsync("01JYNW8JMQVFBNWF1APF8Z3FS7"),
        ["closeCoupon"] = client => client.Coupons.CloseAsync("01JYNW8JMQVFBNWF1APF8Z3FS7"),

        ["createRichMenu"] = client => client.RichMenus.CreateAsync(Menu),
        ["validateRichMenuObject"] = client => client.RichMenus.ValidateAsync(Menu),
        ["getRichMenu"] = client => client.RichMenus.GetAsync("richmenu-1"),
        ["getRichMenuList"] = client => client.RichMenus.ListAsync(),
        ["deleteRichMenu"] = client => client.RichMenus.DeleteAsync("richmenu-1"),
        ["setRichMenuImage"] = client => client.RichMenus.SetImageAsync("richmenu-1", new byte[8], "image/png"),
        ["getRichMenuImage"] = async client => await (await client.RichMenus.GetImageAsync("richmenu-1")).DisposeAsync(),
        ["setDefaultRichMenu"] = client => client.RichMenus.SetDefaultAsync("richmenu-1"),
        ["getDefaultRichMenuId"] = client => client.RichMenus.GetDefaultIdAsync(),
        ["cancelDefaultRichMenu"] = client => client.RichMenus.CancelDefaultAsync(),
        ["linkRichMenuIdToUser"] = client => client.RichMenus.LinkAsync(User, "richmenu-1"),
        ["getRichMenuIdOfUser"] = client => client.RichMenus.GetIdOfUserAsync(User),
        ["unlinkRichMenuIdFromUser"] = client => client.RichMenus.UnlinkAsync(User),
        ["linkRichMenuIdToUsers"] = client => client.RichMenus.LinkAsync([User], "richmenu-1"),
        ["unlinkRichMenuIdFromUsers"] = client => client.RichMenus.UnlinkAsync([User]),
        ["richMenuBatch"] = client => client.RichMenus.BatchAsync(Batch, "resume-1"),
        ["validateRichMenuBatchRequest"] = client => client.RichMenus.ValidateBatchAsync(Batch, "resume-1"),
        ["getRichMenuBatchProgress"] = client => client.RichMenus.GetBatchProgressAsync("request-1"),
        ["createRichMenuAlias"] = client => client.RichMenus.CreateAliasAsync("alias-1", "richmenu-1"),
        ["updateRichMenuAlias"] = client => client.RichMenus.UpdateAliasAsync("alias-1", "richmenu-1"),
        ["getRichMenuAlias"] = client => client.RichMenus.GetAliasAsync("alias-1"),
        ["getRichMenuAliasList"] = client => client.RichMenus.ListAliasesAsync(),
        ["deleteRichMenuAlias"] = client => client.RichMenus.DeleteAliasAsync("alias-1"),

        ["getFriendsDemographics"] = client => client.Insight.GetDemographicsAsync(),
        ["getNumberOfMessageDeliveries"] = client => client.Insight.GetDeliveriesAsync(Day),
        ["getNumberOfFollowers"] = client => client.Insight.GetFollowersAsync(Day),
        ["getMessageEvent"] = client => client.Insight.GetMessageAsync("request-1"),
        ["getStatisticsPerUnit"] = client => client.Insight.GetUnitAsync("unit_1", Day, Day),
        ["getRichMenuInsightSummary"] = client => client.Insight.GetRichMenuAsync("richmenu-1", Day, Day),
        ["getRichMenuInsightDaily"] = client => client.Insight.GetRichMenuDailyAsync("richmenu-1", Day, Day),

        ["createAudienceGroup"] = client => client.Audiences.CreateAsync("name", [User], "note"),
        ["addAudienceToAudienceGroup"] = client => client.Audiences.AddAsync(1, [User], "note"),
        ["createAudienceForUploadingUserIds"] = client => client.Audiences.CreateFromFileAsync("name", new MemoryStream("U1\nU2\n"u8.ToArray()), "note"),
        ["addUserIdsToAudience"] = client => client.Audiences.AddFromFileAsync(1, new MemoryStream("U1\nU2\n"u8.ToArray()), "note"),
        ["createClickBasedAudienceGroup"] = client => client.Audiences.CreateFromClicksAsync("name", "request-1", "https://example.com/"),
        ["createImpBasedAudienceGroup"] = client => client.Audiences.CreateFromImpressionsAsync("name", "request-1"),
        ["updateAudienceGroupDescription"] = client => client.Audiences.RenameAsync(1, "name"),
        ["deleteAudienceGroup"] = client => client.Audiences.DeleteAsync(1),
        ["getAudienceData"] = client => client.Audiences.GetAsync(1),
        ["getAudienceGroups"] = client => client.Audiences.ListAsync(new AudienceQuery { Page = 2, Size = 40, Status = "READY", Description = "name", CreateRoute = "MESSAGING_API", IncludesExternalPublicGroups = false }),
        ["getSharedAudienceData"] = client => client.Audiences.GetSharedAsync(1),
        ["getSharedAudienceGroups"] = client => client.Audiences.ListSharedAsync(new AudienceQuery { IncludesOwnedAudienceGroups = true }),

        ["addLIFFApp"] = client => client.Liff.AddAsync(Liff),
        ["getAllLIFFApps"] = client => client.Liff.ListAsync(),
        ["updateLIFFApp"] = client => client.Liff.UpdateAsync("liff-1", Liff),
        ["deleteLIFFApp"] = client => client.Liff.DeleteAsync("liff-1"),

        ["issueStatelessChannelToken"] = client => client.Tokens.IssueStatelessAsync(),
        ["issueChannelTokenByJWT"] = client => client.Tokens.IssueJwtAsync(),
        ["verifyChannelTokenByJWT"] = client => client.Tokens.VerifyJwtAsync("token"),
        ["getsAllValidChannelAccessTokenKeyIds"] = client => client.Tokens.GetKeyIdsAsync(),
        ["revokeChannelTokenByJWT"] = client => client.Tokens.RevokeJwtAsync("token"),
        ["issueChannelToken"] = client => client.Tokens.IssueShortLivedAsync(),
        ["verifyChannelToken"] = client => client.Tokens.VerifyAsync("token"),
        ["revokeChannelToken"] = client => client.Tokens.RevokeAsync("token"),
    };
}

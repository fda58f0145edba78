using Line.Messaging.Http;

namespace Line.Messaging;

internal static class AudienceOperations
{
    public static readonly LineOperation Create = Limited(LineOperation.Post("createAudienceGroup", "/v2/bot/audienceGroup/upload"));
    public static readonly LineOperation Add = Limited(LineOperation.Put("addAudienceToAudienceGroup", "/v2/bot/audienceGroup/upload"));

    // A file is a stream that can be sent once.
    public static readonly LineOperation CreateByFile =
        Limited(LineOperation.Post("createAudienceForUploadingUserIds", "/v2/bot/audienceGroup/upload/byFile")) with { Host = LineHost.Data };

    public static readonly LineOperation AddByFile =
        Limited(LineOperation.Put("addUserIdsToAudience", "/v2/bot/audienceGroup/upload/byFile")) with { Host = LineHost.Data, Retry = RetryRule.Never };

    public static readonly LineOperation CreateFromClicks = Limited(LineOperation.Post("createClickBasedAudienceGroup", "/v2/bot/audienceGroup/click"));
    public static readonly LineOperation CreateFromImpressions = Limited(LineOperation.Post("createImpBasedAudienceGroup", "/v2/bot/audienceGroup/imp"));
    public static readonly LineOperation Rename =
        Limited(LineOperation.Put("updateAudienceGroupDescription", "/v2/bot/audienceGroup/{audienceGroupId}/updateDescription"));

    public static readonly LineOperation Delete = Limited(LineOperation.Delete("deleteAudienceGroup", "/v2/bot/audienceGroup/{audienceGroupId}"));
    public static readonly LineOperation Get = Limited(LineOperation.Get("getAudienceData", "/v2/bot/audienceGroup/{audienceGroupId}"));
    public static readonly LineOperation List = Limited(LineOperation.Get("getAudienceGroups", "/v2/bot/audienceGroup/list"));
    public static readonly LineOperation GetShared = Limited(LineOperation.Get("getSharedAudienceData", "/v2/bot/audienceGroup/shared/{audienceGroupId}"));
    public static readonly LineOperation ListShared = Limited(LineOperation.Get("getSharedAudienceGroups", "/v2/bot/audienceGroup/shared/list"));

    private static LineOperation Limited(LineOperation operation) => operation with { Rate = RateLimit.PerMinute(60) };
}

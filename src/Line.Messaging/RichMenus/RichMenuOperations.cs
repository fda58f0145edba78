using Line.Messaging.Http;

namespace Line.Messaging;

internal static class RichMenuOperations
{
    public static readonly LineOperation Create = LineOperation.Post("createRichMenu", "/v2/bot/richmenu") with { Rate = RateLimit.PerHour(100) };
    public static readonly LineOperation Validate = Same(LineOperation.Post("validateRichMenuObject", "/v2/bot/richmenu/validate"));
    public static readonly LineOperation Get = LineOperation.Get("getRichMenu", "/v2/bot/richmenu/{richMenuId}");
    public static readonly LineOperation List = LineOperation.Get("getRichMenuList", "/v2/bot/richmenu/list") with { Rate = RateLimit.PerSecond(10) };
    public static readonly LineOperation Delete = LineOperation.Delete("deleteRichMenu", "/v2/bot/richmenu/{richMenuId}") with { Rate = RateLimit.PerHour(100) };

    // An image cannot be replaced: a second try after a lost answer is refused.
    public static readonly LineOperation SetImage = LineOperation.Post("setRichMenuImage", "/v2/bot/richmenu/{richMenuId}/content") with { Host = LineHost.Data };
    public static readonly LineOperation GetImage = LineOperation.Get("getRichMenuImage", "/v2/bot/richmenu/{richMenuId}/content") with { Host = LineHost.Data };

    public static readonly LineOperation SetDefault = Same(LineOperation.Post("setDefaultRichMenu", "/v2/bot/user/all/richmenu/{richMenuId}"));
    public static readonly LineOperation GetDefault = LineOperation.Get("getDefaultRichMenuId", "/v2/bot/user/all/richmenu");
    public static readonly LineOperation CancelDefault = LineOperation.Delete("cancelDefaultRichMenu", "/v2/bot/user/all/richmenu");

    public static readonly LineOperation Link = Same(LineOperation.Post("linkRichMenuIdToUser", "/v2/bot/user/{userId}/richmenu/{richMenuId}"));
    public static readonly LineOperation GetOfUser = LineOperation.Get("getRichMenuIdOfUser", "/v2/bot/user/{userId}/richmenu");
    public static readonly LineOperation Unlink = LineOperation.Delete("unlinkRichMenuIdFromUser", "/v2/bot/user/{userId}/richmenu");
    public static readonly LineOperation BulkLink = Same(LineOperation.Post("linkRichMenuIdToUsers", "/v2/bot/richmenu/bulk/link"));
    public static readonly LineOperation BulkUnlink = Same(LineOperation.Post("unlinkRichMenuIdFromUsers", "/v2/bot/richmenu/bulk/unlink"));

    public static readonly LineOperation Batch = LineOperation.Post("richMenuBatch", "/v2/bot/richmenu/batch") with { Rate = RateLimit.PerHour(3) };
    public static readonly LineOperation ValidateBatch = Same(LineOperation.Post("validateRichMenuBatchRequest", "/v2/bot/richmenu/validate/batch"));
    public static readonly LineOperation BatchProgress =
        LineOperation.Get("getRichMenuBatchProgress", "/v2/bot/richmenu/progress/batch") with { Rate = RateLimit.PerHour(100) };

    public static readonly LineOperation CreateAlias = LineOperation.Post("createRichMenuAlias", "/v2/bot/richmenu/alias");
    public static readonly LineOperation UpdateAlias = Same(LineOperation.Post("updateRichMenuAlias", "/v2/bot/richmenu/alias/{richMenuAliasId}"));
    public static readonly LineOperation GetAlias = LineOperation.Get("getRichMenuAlias", "/v2/bot/richmenu/alias/{richMenuAliasId}");
    public static readonly LineOperation ListAliases = LineOperation.Get("getRichMenuAliasList", "/v2/bot/richmenu/alias/list");
    public static readonly LineOperation DeleteAlias =
        LineOperation.Delete("deleteRichMenuAlias", "/v2/bot/richmenu/alias/{richMenuAliasId}") with { Rate = RateLimit.PerHour(100) };

    private static LineOperation Same(LineOperation operation) => operation with { Retry = RetryRule.Idempotent };
}

using Line.Messaging.Http;

namespace Line.Messaging;

internal static class LiffOperations
{
    public static readonly LineOperation Add = LineOperation.Post("addLIFFApp", "/liff/v1/apps");
    public static readonly LineOperation List = LineOperation.Get("getAllLIFFApps", "/liff/v1/apps");
    public static readonly LineOperation Update = LineOperation.Put("updateLIFFApp", "/liff/v1/apps/{liffId}");
    public static readonly LineOperation Delete = LineOperation.Delete("deleteLIFFApp", "/liff/v1/apps/{liffId}");

    // LINE Login, whose specification is not among the Messaging API's: ids of our own.
    public static readonly LineOperation VerifyIdToken =
        LineOperation.Post("login.verifyIdToken", "/oauth2/v2.1/verify") with { Authenticated = false, Retry = RetryRule.Idempotent };

    public static readonly LineOperation VerifyAccessToken = LineOperation.Get("login.verifyAccessToken", "/oauth2/v2.1/verify") with { Authenticated = false };
    public static readonly LineOperation Profile = LineOperation.Get("login.getProfile", "/v2/profile");
}

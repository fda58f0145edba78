using Line.Messaging.Http;

namespace Line.Messaging;

internal static class TokenOperations
{
    public static readonly LineOperation IssueStateless = Open(LineOperation.Post("issueStatelessChannelToken", "/oauth2/v3/token")) with { Retry = RetryRule.Idempotent };
    public static readonly LineOperation IssueJwt = Open(LineOperation.Post("issueChannelTokenByJWT", "/oauth2/v2.1/token"));
    public static readonly LineOperation VerifyJwt = Open(LineOperation.Get("verifyChannelTokenByJWT", "/oauth2/v2.1/verify"));
    public static readonly LineOperation KeyIds = Open(LineOperation.Get("getsAllValidChannelAccessTokenKeyIds", "/oauth2/v2.1/tokens/kid"));
    public static readonly LineOperation RevokeJwt = Open(LineOperation.Post("revokeChannelTokenByJWT", "/oauth2/v2.1/revoke")) with { Retry = RetryRule.Idempotent };
    public static readonly LineOperation IssueShortLived = Open(LineOperation.Post("issueChannelToken", "/v2/oauth/accessToken")) with { Rate = RateLimit.PerSecond(370) };
    public static readonly LineOperation Verify = Open(LineOperation.Post("verifyChannelToken", "/v2/oauth/verify")) with { Retry = RetryRule.Idempotent };
    public static readonly LineOperation Revoke = Open(LineOperation.Post("revokeChannelToken", "/v2/oauth/revoke")) with { Retry = RetryRule.Idempotent };

    private static LineOperation Open(LineOperation operation) => operation with { Authenticated = false };
}

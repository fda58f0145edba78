using System.Text.Json.Nodes;
using Line.Simulator.Api;
using Line.Simulator.Clock;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Tokens;

/// <summary>The token endpoints: stateless (v3), v2.1 by assertion, short-lived, and their verify and revoke.</summary>
internal sealed class TokenOperations(
    IOptions<LineSimulatorOptions> options, ChannelTokens tokens, ChannelAssertions assertions, IdTokens idTokens, SimulatorClock clock) : IApiOperations
{
    private const string JwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly TimeSpan StatelessLifetime = TimeSpan.FromSeconds(899);
    private static readonly TimeSpan ShortLifetime = TimeSpan.FromDays(30);

    public IEnumerable<ApiOperation> Operations =>
    [
        Open(HttpMethod.Post, "/oauth2/v3/token", IssueStateless),
        Open(HttpMethod.Post, "/oauth2/v2.1/token", IssueByAssertion),
        Open(HttpMethod.Get, "/oauth2/v2.1/verify", VerifyByQuery),
        Open(HttpMethod.Post, "/oauth2/v2.1/verify", VerifyIdToken),
        Open(HttpMethod.Get, "/oauth2/v2.1/certs", _ => ApiResponse.Json(idTokens.KeySet())),
        Open(HttpMethod.Get, "/oauth2/v2.1/tokens/kid", KeyIds),
        Open(HttpMethod.Post, "/oauth2/v2.1/revoke", RevokeAsChannel),
        Open(HttpMethod.Post, "/v2/oauth/accessToken", IssueShortLived) with { Rate = ApiRate.PerSecond(370) },
        Open(HttpMethod.Post, "/v2/oauth/verify", request => Verify(request.Form("access_token"))),
        Open(HttpMethod.Post, "/v2/oauth/revoke", Revoke),
    ];

    private static ApiOperation Open(HttpMethod method, string path, Func<ApiRequest, ApiResponse> handle) =>
        new(method, path, handle) { NeedsToken = false, Body = method == HttpMethod.Post ? ApiBody.Form : ApiBody.None };

    private static ApiResponse Missing() => ApiResponse.OAuthError(400, "invalid_request", "some parameters missed or invalid");

    private bool IsChannel(ApiRequest request) =>
        request.Form("client_id") == options.Value.ChannelId && request.Form("client_secret") == options.Value.ChannelSecret;

    private ApiResponse IssueStateless(ApiRequest request)
    {
        if (request.Form("grant_type") != "client_credentials")
            return Missing();
        if (request.Form("client_assertion") is { } assertion)
        {
            if (request.Form("client_assertion_type") != JwtBearer)
                return Missing();
            if (assertions.Check(assertion, out _) is { } reason)
                return ApiResponse.OAuthError(400, "invalid_client", reason);
        }
        else if (!IsChannel(request))
            return ApiResponse.OAuthError(400, "invalid_client", "client_id or client_secret is wrong");
        return Issued(tokens.Issue(ChannelTokenKind.Stateless, StatelessLifetime)!, StatelessLifetime, withKeyId: false);
    }

    private ApiResponse IssueByAssertion(ApiRequest request)
    {
        if (request.Form("grant_type") != "client_credentials" || request.Form("client_assertion_type") != JwtBearer || request.Form("client_assertion") is not { } assertion)
            return Missing();
        if (assertions.Check(assertion, out var lifetime) is { } reason)
            return ApiResponse.OAuthError(400, "invalid_client", reason);
        if (lifetime is not { } asked)
            return ApiResponse.OAuthError(400, "invalid_client", "token_exp is missing or longer than 30 days");
        return tokens.Issue(ChannelTokenKind.V21, asked) is { } token
            ? Issued(token, asked, withKeyId: true)
            : ApiResponse.OAuthError(400, "invalid_request", "The channel holds as many tokens as it may");
    }

    private ApiResponse IssueShortLived(ApiRequest request)
    {
        if (request.Form("grant_type") != "client_credentials" || !IsChannel(request))
            return Missing();
        return Issued(tokens.Issue(ChannelTokenKind.ShortLived, ShortLifetime)!, ShortLifetime, withKeyId: false);
    }

    private static ApiResponse Issued(ChannelToken token, TimeSpan lifetime, bool withKeyId)
    {
        var json = new JsonObject { ["access_token"] = token.Value, ["token_type"] = "Bearer", ["expires_in"] = (long)lifetime.TotalSeconds };
        if (withKeyId)
            json["key_id"] = token.KeyId;
        return ApiResponse.Json(json);
    }

    private ApiResponse VerifyByQuery(ApiRequest request) =>
        request.Query("access_token") is { } token && idTokens.FindAccess(token) is { } left
            ? Verified(left, "profile openid")
            : Verify(request.Query("access_token"));

    private ApiResponse Verify(string? token)
    {
        if (token is not null && tokens.Find(token) is { } issued)
            return Verified(issued.ExpiresAt - clock.GetUtcNow(), "P CM");
        // A long-lived token of the console has no end; LINE states a far one.
        return token is not null && tokens.IsValidToken(token)
            ? Verified(TimeSpan.FromDays(36_500), "P CM")
            : ApiResponse.OAuthError(400, "invalid_request", "access token expired");
    }

    private ApiResponse Verified(TimeSpan left, string scope) => ApiResponse.Json(new JsonObject
    {
        ["client_id"] = options.Value.ChannelId,
        ["expires_in"] = (long)left.TotalSeconds,
        ["scope"] = scope,
    });

    private ApiResponse KeyIds(ApiRequest request)
    {
        if (request.Query("client_assertion_type") != JwtBearer || request.Query("client_assertion") is not { } assertion)
            return Missing();
        if (assertions.Check(assertion, out _) is { } reason)
            return ApiResponse.OAuthError(400, "invalid_client", reason);
        return ApiResponse.Json(new JsonObject
        {
            ["kids"] = new JsonArray([.. tokens.Held(ChannelTokenKind.V21).Select(token => (JsonNode)token.KeyId)]),
        });
    }

    private ApiResponse RevokeAsChannel(ApiRequest request) => IsChannel(request) ? Revoke(request) : Missing();

    private ApiResponse Revoke(ApiRequest request)
    {
        if (request.Form("access_token") is not { Length: > 0 } token)
            return Missing();
        tokens.Revoke(token);
        return new ApiResponse(200, ReadOnlyMemory<byte>.Empty, "application/json");
    }

    private ApiResponse VerifyIdToken(ApiRequest request)
    {
        if (request.Form("id_token") is not { Length: > 0 } token || request.Form("client_id") is not { Length: > 0 } clientId)
            return Missing();
        var claims = idTokens.Read(token, clientId, request.Form("nonce"), request.Form("user_id"), out var refused);
        return claims is null ? ApiResponse.OAuthError(400, "invalid_request", refused) : ApiResponse.Json(claims);
    }
}

using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Line.Simulator.Tests.Hosting;

namespace Line.Simulator.Tests;

public sealed class TokenTests
{
    private const string Channel = "1650000000";
    private const string JwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    [Fact]
    public async Task Stateless_token_opens_the_api_for_15_minutes()
    {
        await using var host = await SimulatorHost.StartAsync();
        var issued = await FormAsync(host, "/oauth2/v3/token", ("grant_type", "client_credentials"), ("client_id", Channel), ("client_secret", SimulatorHost.Secret));
        var token = issued.Json.GetProperty("access_token").GetString()!;

        issued.Json.GetProperty("expires_in").GetInt32().ShouldBe(899);
        (await InfoAsync(host, token)).ShouldBe(HttpStatusCode.OK);
        await host.MoveClockAsync(TimeSpan.FromMinutes(15));
        (await InfoAsync(host, token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Wrong_secret_is_refused_in_oauth_words()
    {
        await using var host = await SimulatorHost.StartAsync();

        var refused = await FormAsync(host, "/oauth2/v3/token", ("grant_type", "client_credentials"), ("client_id", Channel), ("client_secret", "wrong"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Json.GetProperty("error").GetString().ShouldBe("invalid_client");
    }

    [Fact]
    public async Task Assertion_of_a_registered_key_gives_a_token_with_a_key_id()
    {
        await using var host = await SimulatorHost.StartAsync();
        using var rsa = RSA.Create(2048);
        var assertion = Assertion(rsa, host.Now, "key-1");

        (await IssueAsync(host, assertion)).Status.ShouldBe(HttpStatusCode.BadRequest, "the key is not registered yet");
        var key = rsa.ExportParameters(includePrivateParameters: false);
        using var registered = await host.Test.PostAsJsonAsync("/_simulator/assertion-keys",
            new { kid = "key-1", kty = "RSA", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) }, TestContext.Current.CancellationToken);
        registered.StatusCode.ShouldBe(HttpStatusCode.Created);

        var issued = await IssueAsync(host, assertion);
        issued.Status.ShouldBe(HttpStatusCode.OK);
        issued.Json.GetProperty("key_id").GetString().ShouldNotBeNullOrEmpty();
        (await InfoAsync(host, issued.Json.GetProperty("access_token").GetString()!)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Short_lived_tokens_revoke_the_oldest_when_there_are_thirty()
    {
        await using var host = await SimulatorHost.StartAsync();
        List<string> tokens = [];
        for (var i = 0; i < 31; i++)
        {
            var issued = await FormAsync(host, "/v2/oauth/accessToken", ("grant_type", "client_credentials"), ("client_id", Channel), ("client_secret", SimulatorHost.Secret));
            tokens.Add(issued.Json.GetProperty("access_token").GetString()!);
        }

        (await InfoAsync(host, tokens[0])).ShouldBe(HttpStatusCode.Unauthorized);
        (await InfoAsync(host, tokens[1])).ShouldBe(HttpStatusCode.OK);
        (await FormAsync(host, "/v2/oauth/revoke", ("access_token", tokens[1]))).Status.ShouldBe(HttpStatusCode.OK);
        (await InfoAsync(host, tokens[1])).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Id_token_of_a_user_is_verified_and_refused_in_lines_words()
    {
        await using var host = await SimulatorHost.StartAsync();
        var user = await host.FirstUserAsync();
        using var issued = await host.Test.PostAsJsonAsync($"/_simulator/users/{user}/tokens", new { nonce = "0123456789" }, TestContext.Current.CancellationToken);
        var token = (await SimulatorHost.ReadAsync(issued)).GetProperty("idToken").GetString()!;

        var good = await FormAsync(host, "/oauth2/v2.1/verify", ("id_token", token), ("client_id", Channel), ("nonce", "0123456789"));
        good.Json.GetProperty("sub").GetString().ShouldBe(user);
        (await RefusalAsync(host, ("id_token", token[..^4] + "AAAA"), ("client_id", Channel))).ShouldBe("Invalid IdToken.");
        (await RefusalAsync(host, ("id_token", token), ("client_id", "1"))).ShouldBe("Invalid IdToken Audience.");
        (await RefusalAsync(host, ("id_token", token), ("client_id", Channel), ("nonce", "x"))).ShouldBe("Invalid IdToken Nonce.");
        await host.MoveClockAsync(TimeSpan.FromHours(2));
        (await RefusalAsync(host, ("id_token", token), ("client_id", Channel))).ShouldBe("IdToken expired.");
    }

    private static async Task<string?> RefusalAsync(SimulatorHost host, params (string, string)[] form) =>
        (await FormAsync(host, "/oauth2/v2.1/verify", form)).Json.GetProperty("error_description").GetString();

    private static Task<(HttpStatusCode Status, JsonElement Json)> IssueAsync(SimulatorHost host, string assertion) =>
        FormAsync(host, "/oauth2/v2.1/token", ("grant_type", "client_credentials"), ("client_assertion_type", JwtBearer), ("client_assertion", assertion));

    private static string Assertion(RSA rsa, DateTimeOffset now, string kid)
    {
        static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
        var signed = Part(new { alg = "RS256", typ = "JWT", kid }) + "." + Part(new
        {
            iss = Channel,
            sub = Channel,
            aud = "https://api.line.me/",
            exp = now.AddMinutes(20).ToUnixTimeSeconds(),
            token_exp = 86_400,
        });
        return signed + "." + Base64Url.EncodeToString(rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Json)> FormAsync(SimulatorHost host, string path, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await host.Test.PostAsync(path, content, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    private static async Task<HttpStatusCode> InfoAsync(SimulatorHost host, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v2/bot/info") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var response = await host.Test.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}

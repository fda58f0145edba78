using Line.Messaging.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Line.Messaging.Tests.Configuration;

public sealed class OptionsTests
{
    private static Task StartAsync(Dictionary<string, string?> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddLineMessaging(builder.Configuration.GetSection(LineMessagingOptions.SectionName));
        return builder.Build().StartAsync(TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, string?> Valid => new(StringComparer.Ordinal) { ["Line:ChannelSecret"] = "s", ["Line:ChannelAccessToken"] = "t" };

    [Fact]
    public async Task Start_succeeds_with_secret_and_token() => await Should.NotThrowAsync(StartAsync(Valid));

    [Theory]
    [InlineData("ChannelSecret", "", "Line:ChannelSecret is not set; give the channel secret from LINE's console.")]
    [InlineData("ChannelAccessToken", " ", "Line:ChannelAccessToken is not set; give a long-lived channel access token, or another TokenMode.")]
    [InlineData("TokenMode", "Stateless", "Line:ChannelId is not set; give the channel's id, for TokenMode Stateless.")]
    [InlineData("MaxRetries", "11", "Line:MaxRetries is \"11\"; allowed is 0 to 10.")]
    [InlineData("AttemptTimeout", "00:00:00", "Line:AttemptTimeout is \"00:00:00\"; allowed is 10 ms to 1 day.")]
    [InlineData("ApiBaseUrl", "ftp://x", "Line:ApiBaseUrl is \"ftp://x/\"; allowed is an absolute http or https address.")]
    [InlineData("JwtTokenLifetime", "31.00:00:00", "Line:JwtTokenLifetime is \"31.00:00:00\"; allowed is above zero, at most 30 days.")]
    [InlineData("RetryDelay", "00:02:00", "Line:RetryDelay is \"00:02:00\"; allowed is 0 to 1 minute.")]
    [InlineData("AssertionKey", "nonsense", "Line:AssertionKey must be a private RSA key in PEM.")]
    public async Task Start_fails_with_the_name_of_the_setting_when_it_is_wrong(string key, string value, string message)
    {
        var settings = Valid;
        settings["Line:" + key] = value;
        (await Should.ThrowAsync<OptionsValidationException>(StartAsync(settings))).Failures.ShouldContain(failure => failure == message);
    }

    [Fact]
    public async Task Start_succeeds_with_an_assertion_key()
    {
        var settings = Valid;
        settings["Line:TokenMode"] = "Jwt";
        settings["Line:ChannelId"] = "1";
        settings["Line:AssertionKey"] = TestKey.Pem;
        settings["Line:AssertionKeyId"] = "kid";
        await Should.NotThrowAsync(StartAsync(settings));
    }

    [Fact]
    public async Task Client_of_the_container_is_one_and_calls_through_the_named_http_client()
    {
        var line = new FakeLine();
        var services = new ServiceCollection();
        services.AddLineMessaging(options => (options.ChannelSecret, options.ChannelAccessToken) = ("s", "t"))
            .ConfigurePrimaryHttpMessageHandler(() => line);
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<LineMessagingClient>();
        await client.ReplyAsync("r", [new TextMessage("a")], cancellationToken: TestContext.Current.CancellationToken);

        client.ShouldBeSameAs(provider.GetRequiredService<LineMessagingClient>());
        line.Last.Headers["Authorization"].ShouldBe("Bearer t");
    }
}

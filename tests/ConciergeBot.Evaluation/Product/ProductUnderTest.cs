using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConciergeBot.Conversations;
using ConciergeBot.Families;
using ConciergeBot.Host;
using ConciergeBot.Scenarios.Line;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace ConciergeBot.Evaluation.Product;

/// <summary>
/// The whole product in this process, with embedded engines on a folder that is thrown away and LINE played by a stand-in:
/// a question goes in as a signed webhook, the reply comes out as LINE got it.
/// </summary>
internal sealed class ProductUnderTest : IAsyncDisposable
{
    private const string ChannelSecret = "evaluation-channel-secret";
    private const int MostDeliveries = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly DirectoryInfo _folder;
    private readonly LineStandIn _line;
    private readonly WebApplication _host;
    private readonly Uri _webhook;
    private readonly WebhookClient _client = new(ChannelSecret);
    private int _events;

    private ProductUnderTest(DirectoryInfo folder, LineStandIn line, WebApplication host) =>
        (_folder, _line, _host, _webhook) = (folder, line, host, new Uri(new Uri(host.Urls.First()), "/line/webhook"));

    public static async Task<ProductUnderTest> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("concierge-evaluation-");
        var line = await LineStandIn.StartAsync();
        var host = ConciergeHost.Build(
        [
            "--environment=Development", "--Urls=http://127.0.0.1:0", "--Embedded=true", "--Simulator:Enabled=false", $"--Data:Path={folder.FullName}",
            $"--Knowledge:Path={Path.Combine(Repository.Root, "knowledge")}", $"--Line:ChannelSecret={ChannelSecret}", "--Line:ChannelAccessToken=evaluation",
            $"--Line:ApiBaseUrl={line.Url}", "--Logging:LogLevel:Default=Error", "--Logging:LogLevel:Orleans=Error", "--Conversations:Settle=00:00:00",
        ]);
        await host.StartAsync();
        return new ProductUnderTest(folder, line, host);
    }

    /// <summary>Says who a parent is, as the registration would.</summary>
    public async Task IntroduceAsync(string userId, FamilyContext family)
    {
        var state = ConversationState.Empty with { Family = family };
        var redis = _host.Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        await redis.HashSetAsync(
            ConversationKeys.Of(userId).Conversation, "state", JsonSerializer.SerializeToUtf8Bytes(state, ConversationJson.Default.ConversationState));
    }

    /// <summary>Sends a parent's message and waits for what they see.</summary>
    /// <exception cref="TimeoutException">No reply came.</exception>
    public async Task<Reply> AskAsync(string userId, string text)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"e{Interlocked.Increment(ref _events)}");
        var message = WebhookClient.Text(userId, id, text, TimeProvider.System.GetUtcNow());
        await DeliverAsync(message);
        var sent = await _line.WaitForAsync($"{userId}:{id}", Patience);
        return Reply.Read(sent.Messages);
    }

    /// <summary>As LINE does, a webhook that was not taken is delivered again.</summary>
    private async Task DeliverAsync(JsonObject message)
    {
        for (var left = MostDeliveries; ; left--)
        {
            using var response = await _client.PostAsync(_webhook, message);
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable || left == 1)
            {
                response.EnsureSuccessStatusCode();
                return;
            }

            await Task.Delay(Pause);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await _host.DisposeAsync();
        await _line.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

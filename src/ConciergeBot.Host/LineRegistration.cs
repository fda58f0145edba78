using System.Security.Cryptography;
using ConciergeBot.Host.Engines;
using Line.Messaging;
using Line.Simulator;

namespace ConciergeBot.Host;

/// <summary>The LINE client, and the simulator that plays LINE in this process where no account is configured.</summary>
internal static class LineRegistration
{
    public const string SimulatorPath = "/simulator";

    public static void AddLine(this WebApplicationBuilder builder, EngineSettings engines)
    {
        builder.Services.AddSingleton<SelfAddress>();
        if (!engines.Simulator)
        {
            builder.Services.AddLineMessaging(builder.Configuration.GetSection(LineMessagingOptions.SectionName));
            return;
        }

        // Drawn at each start: nobody but this process can sign a webhook or call the simulated API.
        var secret = builder.Configuration["Line:ChannelSecret"] ?? RandomNumberGenerator.GetHexString(32, lowercase: true);
        var token = builder.Configuration["Line:ChannelAccessToken"] ?? RandomNumberGenerator.GetHexString(64, lowercase: true);
        builder.Services.AddLineMessaging(options =>
        {
            options.ChannelSecret = secret;
            options.ChannelAccessToken = token;
        });
        builder.Services.AddOptions<LineMessagingOptions>().Configure<SelfAddress>((options, self) => options.ResolveBaseUrl = _ => self.Url);
        builder.Services.AddLineSimulator(options =>
        {
            options.ChannelSecret = secret;
            options.ChannelAccessTokens.Add(token);
            options.WebhookUrl = Webhook.WebhookEndpoint.Path;
            options.PagePath = SimulatorPath;
            options.BotName = "子育てコンシェルジュ";
        });
    }

    public static void MapSimulator(this WebApplication app, EngineSettings engines)
    {
        if (engines.Simulator)
            app.MapLineSimulator();
    }
}

using System.Globalization;

namespace Line.Simulator.Tool;

/// <summary>The tool's switches and the options behind them.</summary>
internal static class ToolOptions
{
    public static Dictionary<string, string> Switches { get; } = new(StringComparer.Ordinal)
    {
        ["--webhook"] = "Webhook",
        ["--channel-secret"] = "ChannelSecret",
        ["--channel-id"] = "ChannelId",
        ["--channel-access-token"] = "ChannelAccessToken",
        ["--redelivery"] = "Redelivery",
        ["--rate-limits"] = "RateLimits",
        ["--monthly-quota"] = "MonthlyQuota",
        ["--bot-name"] = "BotName",
    };

    public static void Apply(IConfiguration given, LineSimulatorOptions options)
    {
        options.WebhookUrl = given["Webhook"];
        options.ChannelSecret = given["ChannelSecret"] ?? options.ChannelSecret;
        options.ChannelId = given["ChannelId"] ?? options.ChannelId;
        options.BotName = given["BotName"] ?? options.BotName;
        options.ChannelAccessTokens.Add(given["ChannelAccessToken"] ?? "simulator");
        options.Redelivery = given.GetValue<bool>("Redelivery");
        options.RateLimits = given.GetValue<bool>("RateLimits");
        if (given["MonthlyQuota"] is { } quota)
            options.MonthlyQuota = long.Parse(quota, CultureInfo.InvariantCulture);
    }
}
